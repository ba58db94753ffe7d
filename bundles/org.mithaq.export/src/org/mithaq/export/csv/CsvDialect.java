package org.mithaq.export.csv;

/**
 * What may differ from one file to another; all else is the same in all of them.
 *
 * @param byteOrderMark whether the file begins with U+FEFF
 * @param spreadsheetSafe whether an apostrophe stands before text that a spreadsheet would run as a formula
 */
public record CsvDialect(boolean byteOrderMark, boolean spreadsheetSafe) {

    /** No byte order mark, and all text as it is. */
    public static final CsvDialect STANDARD = new CsvDialect(false, false);
}
