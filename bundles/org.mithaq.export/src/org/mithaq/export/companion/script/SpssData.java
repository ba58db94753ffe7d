package org.mithaq.export.companion.script;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.CompanionFiles;
import org.mithaq.export.table.WrittenTable;

/**
 * A table as SPSS can read it: cells without line breaks and tabs, divided by tabs, never quoted.
 *
 * @param file its name
 * @param widths of the widest cell of each column, in bytes of UTF-8
 */
record SpssData(WrittenTable written, String file, List<Integer> widths) {

    private static final int ROWS_BETWEEN_LOOKS = 1_000;

    static SpssData write(WrittenTable written, CompanionFiles files, ProgressMonitor progress) throws IOException {
        String file = written.table().name() + ".tsv";
        int[] widths = new int[written.table().columns().size()];
        try (CsvReader<CsvRecord> rows = CsvReader.builder().detectBomHeader(true).skipEmptyLines(false)
                .ofCsvRecord(written.content()); Writer out = files.begin(file)) {
            Iterator<CsvRecord> all = rows.iterator();
            for (int row = 0; all.hasNext(); row++) {
                if (row % ROWS_BETWEEN_LOOKS == 0) {
                    progress.checkCancelled();
                }
                write(all.next().getFields(), row > 0, widths, out);
            }
        }
        return new SpssData(written, file, Arrays.stream(widths).boxed().toList());
    }

    private static void write(List<String> cells, boolean measured, int[] widths, Writer out) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column).replaceAll("[\t\r\n]+", " ");
            if (measured) {
                widths[column] = Math.max(widths[column], CutText.bytes(cell));
            }
            out.write(column == 0 ? cell : "\t" + cell);
        }
        out.write('\n');
    }
}
