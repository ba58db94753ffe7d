package org.mithaq.core.suggest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads the hand-made answers. */
public final class GoldTable {

    private GoldTable() {
    }

    /**
     * The rows of answers that were made for these tests: places alone, no words of the reports.
     *
     * @param name of a file beside the tests
     */
    public static List<Map<String, String>> readOwn(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(
                new InputStreamReader(GoldTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    /** The rows by the names of their columns. */
    public static List<Map<String, String>> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }
}
