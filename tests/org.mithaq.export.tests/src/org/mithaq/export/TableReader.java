package org.mithaq.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a written table, cut down to some columns, as texts that are easy to compare. */
record TableReader(Path folder) {

    List<NamedCsvRecord> rows(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return rows.stream().toList();
        }
    }

    /** The cells of some columns, with a blank between two, and {@code -} for an empty one. */
    List<String> rows(String table, String... columns) throws IOException {
        return rows(table).stream().map(row -> Stream.of(columns).map(row::getField)
                .map(cell -> cell.isEmpty() ? "-" : cell).collect(Collectors.joining(" "))).toList();
    }
}
