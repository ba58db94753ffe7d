package org.mithaq.core.suggest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads the hand-made answers. */
final class GoldTable {

    private GoldTable() {
    }

    /** The rows by the names of their columns. */
    static List<Map<String, String>> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }
}
