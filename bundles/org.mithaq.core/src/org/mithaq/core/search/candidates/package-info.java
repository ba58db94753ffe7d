/** Turns a query into questions to the index: which terms a passage has that may hold what is looked for. */
package org.mithaq.core.search.candidates;
