package org.mithaq.text.repair.order;

import java.util.List;
import org.mithaq.text.repair.model.Token;

/**
 * An order of the runs of a printed line.
 *
 * @param runs in reading order, together the whole line
 * @param first the first token in reading order
 * @param last the last token in reading order; null when the line holds none
 * @param isMarked whether a cut shows in the stored text, or a word is whole only in this order
 * @param gain natural logarithm of how much likelier the order is than the stored one; 0 for that itself
 * @param margin how much likelier it is than the next best order that ends otherwise; infinite where there is none
 */
record RunOrder(List<Run> runs, Token first, Token last, boolean isMarked, double gain, double margin) {
}
