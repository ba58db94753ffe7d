/**
 * A suggestion: something that words of a report suggest, to be coded only when it is accepted. Below, {@code find} finds
 * suggestions, {@code accept} makes records of them, and the others help these two.
 */
package org.mithaq.core.suggest;
