/**
 * Makes readings: {@link org.mithaq.text.repair.ReadingMaker} takes small steps, each a class of its own.
 *
 * <p>The first puts the parts of printed lines back into the order in which a person reads them. Extraction cuts a
 * right-to-left line into runs and writes them from the left edge of the page to the right one. A
 * {@link org.mithaq.text.repair.CorpusModel}, counted over the reports themselves, decides between the orders that a
 * line could have; {@link org.mithaq.text.repair.LineOrdering} proposes one only where it is clearly likelier than the
 * stored one. The steps after it do only what is certain.
 */
package org.mithaq.text.repair;
