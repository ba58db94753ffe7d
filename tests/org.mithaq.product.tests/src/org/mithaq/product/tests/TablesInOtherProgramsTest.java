package org.mithaq.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.product.tests.Command.Outcome;

/** Needs R with readr, and LibreOffice Calc; {@code ./build nightly} brings them. */
@Tag("nightly")
@DisplayName("The tables of the sample project have the same rows, columns and cells")
class TablesInOtherProgramsTest {

    /** Comma, quotation mark, UTF-8, from the first row on, all columns of the standard kind, en-US, quoted cells are text. */
    private static final String OPEN = "Text - txt - csv (StarCalc):44,34,76,1,,1033,true";
    /** Comma, quotation mark, UTF-8, cells as they are shown. */
    private static final String SAVE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true";
    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+");

    @TempDir
    private static Path home;
    private static Path tables;

    @BeforeAll
    static void exportsTheSamples() throws IOException, InterruptedException {
        tables = ProjectOfUser.create(Product.keepingStateIn(home), home.resolve("project"))
                .imports(ProjectOfUser.samples().toArray(Path[]::new)).acceptsSuggestions().exportsTo(home.resolve("tables"));
    }

    @Test
    @DisplayName("in R, read with readr")
    void inReadr() throws IOException, InterruptedException, URISyntaxException {
        Path read = Files.createDirectory(home.resolve("readr"));
        Path script = Path.of(TablesInOtherProgramsTest.class.getResource("read-tables.R").toURI());

        Outcome outcome = Command.run(home, Map.of("LC_ALL", "C.UTF-8"),
                List.of("Rscript", "--vanilla", script.toString(), tables.toString(), read.toString()));

        assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
        for (Path table : tables()) {
            List<List<String>> rows = Stream.of(Files.readString(read.resolve(table.getFileName())).split("\u001E"))
                    .map(row -> List.of(row.split("\u001F", -1))).toList();
            assertThat(rows).as(table.toString()).isEqualTo(rows(table));
        }
    }

    @Test
    @DisplayName("in LibreOffice, where only numbers are shown as such")
    void inLibreOffice() throws IOException, InterruptedException {
        Path saved = Files.createDirectory(home.resolve("calc"));
        List<String> command = new ArrayList<>(List.of("soffice", "--headless", "-env:UserInstallation=" + home.resolve("profile").toUri(),
                "--infilter=" + OPEN, "--convert-to", SAVE, "--outdir", saved.toString()));
        tables().forEach(table -> command.add(table.toString()));

        Outcome outcome = Command.run(home, Map.of(), command);

        assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
        for (Path table : tables()) {
            assertThat(shown(rows(saved.resolve(table.getFileName())))).as(table.toString()).isEqualTo(shown(rows(table)));
        }
    }

    /** A spreadsheet shows 36.70 as 36.7. */
    private static List<List<String>> shown(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(TablesInOtherProgramsTest::shown).toList()).toList();
    }

    private static String shown(String cell) {
        return FRACTION.matcher(cell).matches() ? new BigDecimal(cell).stripTrailingZeros().toPlainString() : cell;
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(tables)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
            assertThat(sorted).isNotEmpty();
            return sorted;
        }
    }

    private static List<List<String>> rows(Path table) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
