package org.mithaq.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.core.corpus.ImportException;
import org.mithaq.core.corpus.ImportRequest;
import org.mithaq.core.corpus.ImportResult;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.corpus.ReportMetadata;
import org.mithaq.core.corpus.TakenIdPolicy;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.testsupport.ProjectBuilder;

@Tag("slow")
@DisplayName("A damaged file comes in as a whole report or not at all, and harms nothing")
class DamagedFilesTest {

    private static final int FEW = 200;
    private static final int MANY = 10_000;
    /** Opening a project takes longer than importing a report: it is done for one of so many. */
    private static final int EACH = 20;
    /** What messages say when a file hung, broke or filled the process that read it. */
    private static final List<String> REASONS = List.of("took longer", "in a way that no program expects", "of memory");
    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

    @TempDir
    private static Path made;
    @TempDir
    private Path folder;
    private ProjectLayout layout;
    private Set<String> whole;
    private int looks;

    @BeforeAll
    static void makeFiles() throws Exception {
        WordProcessor.require();
        Path source = Files.writeString(made.resolve("tables.fodt"), SampleDocuments.all().get("tables").xml());
        for (String format : List.of("pdf", "docx", "odt")) {
            WordProcessor.convert(List.of(source), format, made);
            FILES.put(format, Files.readAllBytes(made.resolve("tables." + format)));
        }
        FILES.put("unpacked.pdf", unpacked(made.resolve("tables.pdf")));
        FILES.put("html", """
                <html><head><meta charset="utf-8"></head><body><h1>عنوان</h1><p>نص <b>مهم</b>.</p><ol start="3"><li>أول<li>ثانٍ</ol>
                <table><tr><td>1<td>2</table></body></html>""".getBytes(StandardCharsets.UTF_8));
        FILES.put("md", "# عنوان\n\n- نقطة\n- أخرى\n\nنص [رابط](https://example.org) طويل.\n".getBytes(StandardCharsets.UTF_8));
        FILES.put("txt", "اتفق الطرفان في 15 آذار 2016 على فتح الطريق.\n".getBytes("windows-1256"));
    }

    /** The same with its pages not packed, so that damage reaches what they say. */
    private static byte[] unpacked(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                try (var content = page.getContents()) {
                    page.setContents(new PDStream(document, content));
                }
            }
            Path plain = pdf.resolveSibling("plain.pdf");
            document.save(plain.toFile(), CompressParameters.NO_COMPRESSION);
            return Files.readAllBytes(plain);
        }
    }

    static Stream<String> formats() {
        return FILES.keySet().stream();
    }

    @ParameterizedTest(name = FEW + " times {0}")
    @MethodSource("formats")
    @DisplayName("of each format")
    void few(String format) throws Exception {
        damage(format, FEW);
    }

    @Tag("nightly")
    @ParameterizedTest(name = MANY + " times {0}")
    @MethodSource("formats")
    @DisplayName("of each format, very often")
    void many(String format) throws Exception {
        damage(format, MANY);
    }

    private void damage(String format, int times) throws Exception {
        layout = ProjectBuilder.in(folder.resolve("p")).create();
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        try (ReportImporter importer = new ReportImporter(layout, ProjectBuilder.CLOCK)) {
            importFile(importer, Files.write(folder.resolve("sound." + format), FILES.get(format)));
            whole = reports();
            assertEquals(1, whole.size());
            for (int number = 0; number < times; number++) {
                Path file = Files.write(folder.resolve("damaged." + format), Mutations.of(FILES.get(format), number));
                String outcome = outcome(importer, file);
                outcomes.merge(outcome, 1, Integer::sum);
                if (REASONS.contains(outcome)) {
                    failures.add(format + " " + number + ": " + outcome);
                }
            }
        }
        System.out.println(format + ": " + outcomes);
        assertEquals(whole, reports());
        assertTrue(failures.isEmpty(), failures::toString);
    }

    /** What became of a file; a report that was made of it is looked at and removed. */
    private String outcome(ReportImporter importer, Path file) throws Exception {
        try {
            Optional<ImportResult> result = importFile(importer, file);
            Set<String> now = reports();
            if (result.isPresent() && result.get().status() == ImportResult.Status.IMPORTED) {
                assertSound(result.get());
                now.remove(result.get().id().value());
            }
            assertEquals(whole, now);
            return result.map(r -> r.status().toString()).orElse("");
        } catch (ImportException refused) {
            assertEquals(whole, reports());
            assertFalse(refused.userMessage().inEnglish().isBlank());
            return REASONS.stream().filter(refused.userMessage().inEnglish()::contains).findFirst().orElse("refused");
        }
    }

    private static Optional<ImportResult> importFile(ReportImporter importer, Path file) throws Exception {
        return Optional.of(importer.importFile(
                new ImportRequest(file, ReportMetadata.UNKNOWN, Optional.empty(), TakenIdPolicy.NUMBER), ProgressMonitor.NONE));
    }

    private void assertSound(ImportResult result) throws Exception {
        Path report = layout.reportFolder(result.id());
        if (looks++ % EACH == 0) {
            try (Project project = ProjectBuilder.open(layout.root())) {
                assertFalse(project.report(result.id()).raw().value().isBlank());
            }
        }
        try (Stream<Path> files = Files.list(report)) {
            List<Path> parts = files.toList();
            assertEquals(3, parts.size(), parts::toString);
            for (Path file : parts) {
                assertTrue(Files.size(file) > 0, file::toString);
                Files.delete(file);
            }
        }
        Files.delete(report);
    }

    /** Whatever is in the folder of reports. */
    private Set<String> reports() throws IOException {
        try (Stream<Path> folders = Files.list(layout.reportsFolder())) {
            return folders.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
