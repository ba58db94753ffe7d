/**
 * Dates in Arabic reports: what they are ({@link org.mithaq.text.date.Edtf}) and where they stand.
 * {@link org.mithaq.text.date.find.DateFinder} finds them.
 */
package org.mithaq.text.date;
