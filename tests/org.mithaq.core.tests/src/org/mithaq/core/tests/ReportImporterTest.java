package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.corpus.ImportException;
import org.mithaq.core.corpus.ImportRequest;
import org.mithaq.core.corpus.ImportResult;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.corpus.ReportMetadata;
import org.mithaq.core.corpus.TakenIdPolicy;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.corpus.Report;
import org.mithaq.model.corpus.TextDirection;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.SharedData;

@DisplayName("Importing a report")
class ReportImporterTest {

    @TempDir
    private Path folder;
    private ProjectLayout layout;
    private ReportImporter importer;

    @BeforeEach
    void makeProject() throws Exception {
        layout = ProjectBuilder.in(folder.resolve("p")).create();
        importer = new ReportImporter(layout, ProjectBuilder.CLOCK);
    }

    @Test
    @DisplayName("keeps the original as it is, and the text without byte order mark and with LF for CR LF")
    void keepsTheOriginal() throws Exception {
        byte[] original = bytes("\uFEFF# اتفاق\r\nسطر\rواحد\r\n\r\nنهاية  ");
        Path file = Files.write(folder.resolve("deal.md"), original);
        ReportId id = importer.importFile(file).id();
        assertArrayEquals(original, Files.readAllBytes(layout.reportFolder(id).resolve("deal.md")));
        assertArrayEquals(bytes("# اتفاق\nسطر\rواحد\n\nنهاية  "), Files.readAllBytes(layout.text(id)));
        Report metadata = report(id).metadata();
        assertEquals("اتفاق", metadata.getTitle());
        assertEquals("ar", metadata.getLanguage());
        assertEquals(TextDirection.RIGHT_TO_LEFT, metadata.getDirection());
        assertEquals("deal.md", metadata.getOriginalFile());
    }

    @Test
    @DisplayName("takes what is known from the file beside it")
    void takesTheSidecar() throws Exception {
        Path file = Files.writeString(folder.resolve("deal.txt"), "نص\n");
        Files.writeString(folder.resolve("deal.meta.properties"), """
                title = اتفاق الوادي
                publisher = دار النهر
                author = سلمى؛ عمر ; Ali
                date = 2022-02-11
                language = ar
                source = https://example.org/a?b=c
                id = valley
                """);
        ReportId id = importer.importFile(file).id();
        Report metadata = report(id).metadata();
        assertEquals("valley", id.value());
        assertEquals("اتفاق الوادي", metadata.getTitle());
        assertEquals(List.of("سلمى", "عمر", "Ali"), metadata.getAuthors());
        assertEquals("2022-02-11", metadata.getDate());
        assertEquals("https://example.org/a?b=c", metadata.getSource());
    }

    @Test
    @DisplayName("with a broken byte names its offset and imports nothing")
    void refusesBrokenBytes() throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(bytes("سلام "));
        content.write(0xFF);
        content.write(bytes(" عليكم"));
        ImportException refused = refused(Files.write(folder.resolve("deal.txt"), content.toByteArray()));
        assertTrue(refused.userMessage().inEnglish().contains("offset 9"), refused.getMessage());
        assertTrue(refused.userMessage().in(Locale.forLanguageTag("ar")).contains("9"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("refuses what has no end, such as a device, at once")
    void refusesDevices() throws Exception {
        refused(Files.createSymbolicLink(folder.resolve("endless.txt"), Path.of("/dev/zero")));
    }

    @Test
    @DisplayName("refuses what is no text, holds nothing, or is not there, and sidecars with mistakes")
    void refusesWhatIsNoReport() throws Exception {
        refused(Files.writeString(folder.resolve("deal.pdf"), "%PDF"));
        refused(Files.writeString(folder.resolve("empty.txt"), " \n\t\n"));
        refused(folder.resolve("missing.txt"));
        refused(Files.createDirectories(folder.resolve("folder.txt")));
        refused(Files.writeString(folder.resolve("+++.txt"), "نص"));
        Path file = Files.writeString(folder.resolve("deal.txt"), "نص");
        Path sidecar = folder.resolve("deal.meta.properties");
        Files.writeString(sidecar, "titel = x");
        assertTrue(refused(file).getMessage().contains("titel"));
        Files.writeString(sidecar, "date = 30.2.2015");
        assertTrue(refused(file).getMessage().contains("30.2.2015"));
        Files.writeString(sidecar, "title = \\u00zz");
        assertEquals(sidecar, refused(file).file());
        Files.writeString(sidecar, "id = a/b");
        refused(file);
    }

    @Test
    @DisplayName("with the same content a second time names the report that is there")
    void recognisesTheSameContent() throws Exception {
        Path first = Files.writeString(folder.resolve("one.txt"), "نص\n");
        Path second = Files.writeString(folder.resolve("two.txt"), "نص\n");
        ReportId id = importer.importFile(first).id();
        ImportResult again = importer.importFile(second);
        assertEquals(new ImportResult(id, ImportResult.Status.ALREADY_THERE, Optional.empty(), 0), again);
        assertEquals(List.of("one"), reports());
    }

    @Test
    @DisplayName("under a name that is used is refused, or numbered where that is asked for, whatever its case")
    void namesUsedTwice() throws Exception {
        importer.importFile(Files.writeString(folder.resolve("deal.txt"), "واحد\n"));
        Path other = Files.writeString(Files.createDirectories(folder.resolve("b")).resolve("Deal.txt"), "اثنان\n");
        assertThrows(ImportException.class, () -> importer.importFile(other));
        assertEquals(List.of("deal"), reports());
        ImportResult numbered = importer.importFile(
                new ImportRequest(other, ReportMetadata.UNKNOWN, Optional.empty(), TakenIdPolicy.NUMBER), ProgressMonitor.NONE);
        assertEquals("Deal-2", numbered.id().value());
    }

    @Test
    @DisplayName("makes ids that are names of folders everywhere, Arabic ones too")
    void makesSafeIds() throws Exception {
        assertEquals("اتفاق-الوادي", importer.importFile(Files.writeString(folder.resolve("اتفاق الوادي!.txt"), "أ\n"))
                .id().value());
        assertEquals("the-con", importer.importFile(Files.writeString(folder.resolve("con.txt"), "ب\n")).id().value());
        ReportId text = importer.importFile(Files.writeString(folder.resolve("text.txt"), "ج\n")).id();
        assertTrue(Files.exists(layout.reportFolder(text).resolve("original-text.txt")));
    }

    @Test
    @DisplayName("leaves nothing behind where it fails in the middle")
    void leavesNothingBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("deal.txt"), "نص\n");
        Files.delete(layout.reportsFolder());
        Files.writeString(layout.reportsFolder(), "a file in the way");
        assertThrows(IOException.class, () -> importer.importFile(file));
        Files.delete(layout.reportsFolder());
        Files.createDirectories(layout.reportsFolder());
        importer.importFile(file);
        assertEquals(List.of("deal"), reports());
    }

    @Test
    @DisplayName("of the real reports keeps every character")
    void realReports() throws Exception {
        for (Path file : SharedData.reports()) {
            ReportId id = importer.importFile(file).id();
            assertEquals(Files.readString(file), report(id).raw().value());
        }
    }

    private ReportText report(ReportId id) throws Exception {
        try (Project project = ProjectBuilder.open(layout.root())) {
            return project.report(id);
        }
    }

    private ImportException refused(Path file) throws IOException {
        ImportException refused = assertThrows(ImportException.class, () -> importer.importFile(file));
        assertEquals(List.of(), reports());
        return refused;
    }

    private List<String> reports() throws IOException {
        try (Stream<Path> folders = Files.list(layout.reportsFolder())) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
