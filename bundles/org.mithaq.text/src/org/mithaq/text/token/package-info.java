/**
 * Words, numbers and signs of a report, in the orders in which a person may have to read them.
 *
 * <p>Extraction writes the runs of a line from its left edge to the right one, so that what belongs together lies apart.
 * {@link org.mithaq.text.token.TokenOrder} tells from the report which orders to try; a
 * {@link org.mithaq.text.token.TokenView} shows the whole report in one of them.
 */
package org.mithaq.text.token;
