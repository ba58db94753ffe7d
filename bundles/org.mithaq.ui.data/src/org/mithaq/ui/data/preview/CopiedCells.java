package org.mithaq.ui.data.preview;

import java.util.List;
import java.util.stream.Collectors;

/** Cells as text for the clipboard, in which other programs find the cells again. */
enum CopiedCells {
    /** Parted by tabs, as spreadsheets take them. */
    TABS('\t'),
    /** Parted by commas, as in the file. */
    COMMAS(',');

    private final char separator;

    CopiedCells(char separator) {
        this.separator = separator;
    }

    String text(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"));
    }

    private String cell(String text) {
        boolean quoted = text.indexOf(separator) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
