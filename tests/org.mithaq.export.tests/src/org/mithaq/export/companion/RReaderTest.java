package org.mithaq.export.companion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.companion.OtherProgram.Outcome;

@Tag("slow")
@DisplayName("R, by the script beside the tables,")
class RReaderTest {

    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+");

    @TempDir
    private static Path home;
    private static ExportedTables tables;
    private static Path read;
    private static String said;

    @BeforeAll
    static void loads() throws Exception {
        OtherProgram.needs("Rscript", "r-base-core");
        tables = ExportedTables.in(home);
        read = Files.createDirectory(home.resolve("read"));
        Path script = Path.of(RReaderTest.class.getResource("read-back.R").toURI());
        Outcome outcome = OtherProgram.run(home, "Rscript", "--vanilla", script.toString(), tables.folder().toString(),
                read.toString());
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        said = outcome.output();
    }

    @Test
    @DisplayName("has every cell of every table, numbers, dates and the reasons why values are missing among them")
    void hasEveryCell() throws IOException {
        for (String file : tables.files().stream().filter(name -> name.endsWith(".csv")).toList()) {
            List<List<String>> rows = Stream.of(Files.readString(read.resolve(file.replace(".csv", ""))).split("\u001E"))
                    .map(row -> shown(List.of(row.split("\u001F", -1)))).toList();
            assertThat(rows).as(file).isEqualTo(written(tables.folder().resolve(file)));
        }
    }

    private static List<List<String>> written(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().map(row -> shown(row.getFields())).toList();
        }
    }

    private static List<String> shown(List<String> row) {
        return row.stream().map(cell -> FRACTION.matcher(cell).matches()
                ? new BigDecimal(cell).stripTrailingZeros().toPlainString() : cell).toList();
    }

    @Test
    @DisplayName("knows labels, dates, yes and no, numbers, lists, and scales with their order")
    void knowsTypes() {
        assertThat(said).contains("label: Signed: first day", "class: Date logical numeric",
                "scale: Rejects < Supports TRUE", "list: Signed, Offered, Failed FALSE");
    }

    @Test
    @DisplayName("keeps what stands beside a scale apart from its points")
    void keepsCodesBesideScales() {
        assertThat(said).contains("beside: Silent NA Not stated");
    }
}
