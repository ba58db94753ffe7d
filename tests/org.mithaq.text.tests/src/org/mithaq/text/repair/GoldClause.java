package org.mithaq.text.repair;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;

/**
 * A row of the hand-made answers.
 *
 * @param range where the clause is stored
 * @param clean how it is read, without its number and the sign at its end
 */
record GoldClause(String id, String file, RawRange range, String clean) {

    static List<GoldClause> all() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SharedData.gold("clauses.csv"))) {
            return rows.stream().map(row -> new GoldClause(row.getField("id"), row.getField("file"),
                    RawRange.of(Integer.parseInt(row.getField("start")), Integer.parseInt(row.getField("end"))),
                    row.getField("text_clean"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
