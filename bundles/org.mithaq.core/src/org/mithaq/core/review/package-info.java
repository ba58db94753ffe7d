/** What a coder does with suggestions: which of them are still open, accepting them, refusing them, taking that back. */
package org.mithaq.core.review;
