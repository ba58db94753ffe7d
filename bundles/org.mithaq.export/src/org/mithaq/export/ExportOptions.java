package org.mithaq.export;

import java.util.List;
import org.mithaq.core.id.CoderName;
import org.mithaq.export.csv.CsvDialect;
import org.mithaq.export.table.ValueForm;

/**
 * What the person who exports may choose. The order of rows and columns is no option: it is always the same.
 *
 * @param values whether cells hold ids or labels
 * @param byteOrderMark whether files begin with U+FEFF, which Excel wants and most other programs do without
 * @param spreadsheetSafe whether text that a spreadsheet would run as a formula is marked with an apostrophe; this
 *     alters the text of such cells, so it is done only when asked for
 * @param coders whose records come into the tables; all when empty
 * @param companions what is written beside the tables
 */
public record ExportOptions(ValueForm values, boolean byteOrderMark, boolean spreadsheetSafe, List<CoderName> coders,
        List<Companion> companions) {

    public ExportOptions {
        coders = List.copyOf(coders);
        companions = List.copyOf(companions);
    }

    /** Ids, no byte order mark, text unaltered, all coders, the tables alone. */
    public static ExportOptions standard() {
        return new ExportOptions(new ValueForm.Ids(), false, false, List.of(), List.of());
    }

    /** The same with labels of a language in place of ids. */
    public ExportOptions withLabels(String language) {
        return new ExportOptions(new ValueForm.Labels(language), byteOrderMark, spreadsheetSafe, coders, companions);
    }

    /** The same with a byte order mark at the start of each file. */
    public ExportOptions withByteOrderMark() {
        return new ExportOptions(values, true, spreadsheetSafe, coders, companions);
    }

    /** The same with formulas defused. */
    public ExportOptions withSpreadsheetSafety() {
        return new ExportOptions(values, byteOrderMark, true, coders, companions);
    }

    /** The same with the records of these coders only. */
    public ExportOptions withCoders(List<CoderName> only) {
        return new ExportOptions(values, byteOrderMark, spreadsheetSafe, only, companions);
    }

    /** The same with these companions beside the tables. */
    public ExportOptions withCompanions(List<Companion> beside) {
        return new ExportOptions(values, byteOrderMark, spreadsheetSafe, coders, beside);
    }

    /** What the files look like. */
    CsvDialect dialect() {
        return new CsvDialect(byteOrderMark, spreadsheetSafe);
    }
}
