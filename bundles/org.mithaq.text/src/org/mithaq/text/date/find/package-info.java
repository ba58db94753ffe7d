/**
 * Finding all dates of a text.
 *
 * <p>Extraction writes the runs of a line from the left edge to the right one, so that year, month and day of one date
 * lie apart and in the wrong order. The finder therefore looks at every line in more than one order
 * ({@link org.mithaq.text.token.TokenOrder}); {@linkplain org.mithaq.text.date.rule rules} read dates from these views,
 * the most complete findings win, and what the report leaves out is filled in from the dates before.
 */
package org.mithaq.text.date.find;
