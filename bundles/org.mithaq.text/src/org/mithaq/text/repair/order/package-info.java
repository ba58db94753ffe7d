/**
 * The order in which a printed line is read.
 *
 * <p>Extraction cuts a right-to-left line into runs and writes them from the left edge of the page to the right one. A
 * {@link org.mithaq.text.repair.model.CorpusModel} decides between the orders that a line could have;
 * {@link org.mithaq.text.repair.order.LineOrdering} proposes one only where it is clearly likelier than the stored one.
 */
package org.mithaq.text.repair.order;
