/** Checks expressions, and the places that want one of a certain type. */
package org.mithaq.codebook.validation.expression;
