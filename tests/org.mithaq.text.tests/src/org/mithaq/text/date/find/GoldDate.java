package org.mithaq.text.date.find;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawSegments;

/** A row of the hand-made answers. */
record GoldDate(String file, String value, String precision, String context, RawSegments segments) {

    static List<GoldDate> all() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SharedData.gold("dates.csv"))) {
            return rows.stream().map(row -> new GoldDate(row.getField("file"), row.getField("iso_value"),
                    row.getField("precision"), row.getField("context"), RawSegments.parse(row.getField("segments"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
