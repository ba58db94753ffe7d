/** Finds in the text of a passage what a query asks for, how closely it matches, and what is told of it. */
package org.mithaq.core.search.match;
