package org.mithaq.export.companion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.CodedProject;
import org.mithaq.export.companion.OtherProgram.Outcome;

@Tag("slow")
@DisplayName("PSPP, by the script for SPSS,")
class PsppReaderTest {

    private static final String NOT_STATED = "-999999914";
    private static final String SILENT = "-999999902";

    @TempDir
    private static Path home;
    private static ExportedTables tables;

    @BeforeAll
    static void runsTheScript() throws Exception {
        OtherProgram.needs("pspp", "pspp");
        tables = ExportedTables.in(home);
        Outcome outcome = OtherProgram.run(tables.folder(), "pspp", "load-en.sps");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).doesNotContainIgnoringCase("error").doesNotContainIgnoringCase("warning");
    }

    private static List<NamedCsvRecord> saved(String table) throws IOException, InterruptedException {
        Path to = home.resolve(table + "-saved.csv");
        Outcome outcome = OtherProgram.run(tables.folder(), "pspp-convert", table + ".sav", to.toString());
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        return rows(to);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static List<String> column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> row.getField(name).strip()).toList();
    }

    @Test
    @DisplayName("saves each table with all its rows and columns")
    void savesTables() throws Exception {
        for (String file : tables.files().stream().filter(name -> name.endsWith(".csv")).toList()) {
            List<NamedCsvRecord> written = rows(tables.folder().resolve(file));
            List<NamedCsvRecord> saved = saved(file.replace(".csv", ""));
            assertThat(saved).as(file).hasSameSizeAs(written);
            assertThat(saved.getFirst().getHeader()).as(file).isEqualTo(written.getFirst().getHeader());
        }
    }

    @Test
    @DisplayName("has points of a scale as their values, and what is missing as numbers of their own")
    void hasValues() throws Exception {
        List<NamedCsvRecord> stances = saved("stances");

        assertThat(column(stances, "position")).containsExactly(SILENT, "-2", NOT_STATED);
        assertThat(column(stances, "score")).containsExactly("", "-2", NOT_STATED);
        assertThat(column(stances, "position_is_rejects")).containsExactly("0", "1", NOT_STATED);
    }

    @Test
    @DisplayName("has dates (where one is missing no date at all), numbers and difficult texts, with line breaks as blanks")
    void hasDates() throws Exception {
        List<NamedCsvRecord> agreements = saved("agreements");

        assertThat(column(agreements, "signed_start")).containsExactly("12/01/2013", "");
        assertThat(column(agreements, "articles").getFirst()).isEqualTo("12.5");
        assertThat(column(agreements, "title").getFirst()).isEqualTo(CodedProject.DIFFICULT.replace("\n", " ").strip());
    }

    @Test
    @DisplayName("knows labels of variables and values, and which values are missing")
    void knowsLabels() throws Exception {
        Path script = Files.writeString(tables.folder().resolve("look.sps"), """
                GET FILE="stances.sav".
                DISPLAY DICTIONARY /VARIABLES=position.
                FREQUENCIES /VARIABLES=position.
                GET FILE="agreements.sav".
                FREQUENCIES /VARIABLES=signed_start.
                """);

        Outcome outcome = OtherProgram.run(tables.folder(), "pspp", "-O", "width=200", script.getFileName().toString());

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("Rejects", "Supports", "Silent", "Not stated", "Ordinal")
                .containsPattern("(?i)LOWEST THRU -999999900");
    }
}
