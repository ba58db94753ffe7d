/**
 * Dates in Arabic reports: their values ({@link org.mithaq.text.date.Edtf}) and where they stand
 * ({@link org.mithaq.text.date.DateFinder}).
 *
 * <p>Extraction writes the runs of a line from the left edge to the right one, so that year, month and day of one date
 * lie apart and in the wrong order. The finder therefore looks at every line in more than one order
 * ({@link org.mithaq.text.token.TokenOrder}); rules read dates from these views, the most complete findings win, and
 * what the report leaves out is filled in from the dates before.
 */
package org.mithaq.text.date;
