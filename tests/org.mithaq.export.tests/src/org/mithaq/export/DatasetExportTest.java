package org.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.message.Message;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.IndexedProject;
import org.mithaq.core.project.OpenOptions;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("An export")
class DatasetExportTest {

    private static final List<String> TABLES =
            List.of("agreements", "parties", "places", "clauses", "stances", "evidence");

    @TempDir
    private Path folder;
    private Path to;

    @BeforeEach
    void makeProject() throws Exception {
        CodedProject.create(folder.resolve("project"));
        to = folder.resolve("tables");
    }

    private ExportResult export(ExportOptions options) throws Exception {
        return export(options, ProgressMonitor.NONE);
    }

    private ExportResult export(ExportOptions options, ProgressMonitor progress) throws Exception {
        try (Project project =
                ProjectBuilder.open(folder.resolve("project"), new CoderName("reader"), Access.READ_ONLY)) {
            return new DatasetExport().export(ProjectSnapshot.of(project), to, options, progress);
        }
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = DatasetExportTest.class.getResourceAsStream("golden/" + name)) {
            return in.readAllBytes();
        }
    }

    private String text(String table) throws IOException {
        return Files.readString(to.resolve(table + ".csv"));
    }

    private List<NamedCsvRecord> rows(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(to.resolve(table + ".csv"))) {
            return rows.stream().toList();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(to)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreements", "parties", "places", "clauses", "stances", "evidence"})
    @DisplayName("writes each dataset as it always has")
    void writesGoldenTables(String table) throws Exception {
        export(ExportOptions.standard());
        assertEquals(new String(golden(table + ".csv"), StandardCharsets.UTF_8), text(table));
    }

    @Test
    @DisplayName("writes labels in place of ids where they are asked for")
    void writesLabels() throws Exception {
        export(ExportOptions.standard().withLabels("en"));
        assertEquals(new String(golden("agreements-labels.csv"), StandardCharsets.UTF_8), text("agreements"));
    }

    @ParameterizedTest
    @CsvSource({"ar-SA-u-nu-arab, Asia/Riyadh", "tr-TR, Europe/Istanbul", "en-US, America/Los_Angeles", "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok"})
    @DisplayName("gives the same bytes under every locale and time zone")
    @Tag("slow")
    void dependsOnNoLocale(String locale, String zone) throws Exception {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            export(ExportOptions.standard());
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
        for (String table : TABLES) {
            assertArrayEquals(golden(table + ".csv"), Files.readAllBytes(to.resolve(table + ".csv")), table);
        }
    }

    @Test
    @DisplayName("gives the same bytes of a project that nobody opened for work")
    void readsTheIndex() throws Exception {
        IndexedProject indexed = IndexedProject.open(folder.resolve("project"), ProgressMonitor.NONE, OpenOptions.defaults());
        new DatasetExport().export(ProjectSnapshot.of(indexed), to, ExportOptions.standard(), ProgressMonitor.NONE);
        for (String table : TABLES) {
            assertEquals(new String(golden(table + ".csv"), StandardCharsets.UTF_8), text(table), table);
        }
    }

    @Test
    @DisplayName("writes what is coded and not saved yet")
    void writesUnsavedRecords() throws Exception {
        try (Project project = ProjectBuilder.open(folder.resolve("project"), new CoderName("adam"), Access.READ_WRITE)) {
            RecordBuilder.record(project, "Stance", "alpha").value(Values.entry("holder", "Actor", "south"));
            ProjectSnapshot unsaved = ProjectSnapshot.of(project);
            RecordBuilder.record(project, "Stance", "alpha").value(Values.entry("holder", "Actor", "river"));
            new DatasetExport().export(unsaved, to, ExportOptions.standard(), ProgressMonitor.NONE);
        }
        assertEquals(List.of("south", "river", "north", ""),
                rows("stances").stream().map(row -> row.getField("holder")).toList());
    }

    @Test
    @DisplayName("tells the tables in the order of the codebook, with their rows")
    void tellsTables() throws Exception {
        ExportResult result = export(ExportOptions.standard());
        assertEquals(TABLES, result.tables().stream().map(ExportedTable::name).toList());
        assertEquals(List.of(2, 2, 2, 2, 3, 4), result.tables().stream().map(ExportedTable::rows).toList());
        assertEquals(to.resolve("agreements.csv"), result.tables().getFirst().file());
    }

    @Test
    @DisplayName("leaves text as it is, also where a spreadsheet would run it")
    void leavesTextUnaltered() throws Exception {
        export(ExportOptions.standard());
        assertEquals(CodedProject.DIFFICULT, rows("agreements").getFirst().getField("title"));
        assertEquals("-2", rows("clauses").getFirst().getField("wording"));
    }

    @Test
    @DisplayName("marks formulas, and nothing else, where spreadsheet-safe files are asked for")
    void marksFormulas() throws Exception {
        export(ExportOptions.standard().withSpreadsheetSafety());
        assertEquals("'" + CodedProject.DIFFICULT, rows("agreements").getFirst().getField("title"));
        assertEquals("-2", rows("clauses").getFirst().getField("wording"));
        assertEquals("-2", rows("stances").get(1).getField("score"));
    }

    @Test
    @DisplayName("begins files with a byte order mark only where that is asked for")
    void writesByteOrderMark() throws Exception {
        export(ExportOptions.standard().withByteOrderMark());
        assertTrue(text("stances").startsWith("\uFEFFid,"));
        export(ExportOptions.standard());
        assertTrue(text("stances").startsWith("id,"));
    }

    @Test
    @DisplayName("takes the records of the coders that are asked for")
    void takesSomeCoders() throws Exception {
        export(ExportOptions.standard().withCoders(List.of(new CoderName("adam"))));
        assertEquals(List.of("adam", "adam"), rows("stances").stream().map(row -> row.getField("coder")).toList());
        assertEquals(0, rows("agreements").size());
    }

    @Test
    @DisplayName("that fails leaves the tables of the one before, and nothing else")
    void failureLeavesOldTables() throws Exception {
        export(ExportOptions.standard());
        Files.delete(to.resolve("stances.csv"));
        Files.createDirectories(to.resolve("stances.csv").resolve("in the way"));
        assertThrows(WriteFailedException.class, () -> export(ExportOptions.standard().withLabels("en")));
        assertArrayEquals(golden("agreements.csv"), Files.readAllBytes(to.resolve("agreements.csv")));
        assertEquals(List.of("agreements.csv", "clauses.csv", "evidence.csv", "parties.csv", "places.csv", "stances.csv"),
                files());
    }

    @Test
    @DisplayName("to a place that is no folder says so")
    void refusesFile() throws Exception {
        Files.writeString(to, "a file");
        WriteFailedException failure =
                assertThrows(WriteFailedException.class, () -> export(ExportOptions.standard()));
        assertTrue(failure.userMessage().in(Locale.ENGLISH).contains(to.toString()), failure.getMessage());
        assertEquals("a file", Files.readString(to));
    }

    @Test
    @DisplayName("that is cancelled leaves the tables of the one before, and nothing else")
    void cancellingLeavesOldTables() throws Exception {
        export(ExportOptions.standard());
        assertThrows(CancellationException.class,
                () -> export(ExportOptions.standard().withLabels("en"), new CancelledAfter(1)));
        assertArrayEquals(golden("agreements.csv"), Files.readAllBytes(to.resolve("agreements.csv")));
        assertEquals(TABLES.size(), files().size());
    }

    /** Cancels when some work is done. */
    private static final class CancelledAfter implements ProgressMonitor {

        private int left;

        CancelledAfter(int left) {
            this.left = left;
        }

        @Override
        public void begin(Message task, int totalWork) {
            assertTrue(totalWork > left, "there is more to do than this: " + totalWork);
        }

        @Override
        public void worked(int work) {
            left -= work;
        }

        @Override
        public boolean isCancelled() {
            return left <= 0;
        }
    }
}
