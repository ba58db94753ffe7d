/** The parts of a report that are indexed one by one, and where their characters stand in the raw text. */
package org.mithaq.core.search.passage;
