package org.mithaq.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.corpus.FileOutcome;
import org.mithaq.core.corpus.ImportBatch;
import org.mithaq.core.corpus.ImportException;
import org.mithaq.core.corpus.ImportFiles;
import org.mithaq.core.corpus.ImportRequest;
import org.mithaq.core.corpus.MetadataList;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.corpus.ReportMetadata;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Message;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.testsupport.ProjectBuilder;

@DisplayName("Importing many files")
class ImportBatchTest {

    @TempDir
    private Path folder;
    private ProjectLayout layout;
    private ReportImporter importer;

    @BeforeEach
    void makeProject() throws Exception {
        layout = ProjectBuilder.in(folder.resolve("p")).create();
        importer = new ReportImporter(layout, ProjectBuilder.CLOCK);
    }

    @AfterEach
    void close() {
        importer.close();
    }

    @Test
    @DisplayName("takes all files of a folder that can be read, in the order of their names, and leaves the others out")
    void findsFiles() throws Exception {
        for (String name : List.of("b.txt", "a.PDF", "sub/c.docx", "sub/deep/d.html", "e.png", "b.meta.properties", ".hidden/f.txt",
                "~$c.docx", "noending")) {
            write("in/" + name, "x");
        }
        Path named = write("other.xyz", "x");
        List<Path> found = ImportFiles.in(List.of(folder.resolve("in"), named, folder.resolve("in/b.txt")));
        assertEquals(List.of("in/a.PDF", "in/b.txt", "in/sub/c.docx", "in/sub/deep/d.html", "other.xyz"),
                found.stream().map(file -> folder.relativize(file).toString().replace('\\', '/')).toList());
    }

    @Test
    @DisplayName("imports what can be imported, and tells of each file what became of it")
    void tellsOfEach() throws Exception {
        List<Path> files = List.of(write("one.txt", "واحد"), write("two.html", "<h1>اثنان</h1><p>نص"), write("broken.pdf", "no pdf"),
                write("again.txt", "واحد"), write("three.txt", "ثلاثة"));
        List<FileOutcome> told = new ArrayList<>();
        List<FileOutcome> outcomes = new ImportBatch(importer).run(files, ImportRequest::of, ProgressMonitor.NONE, told::add);
        assertEquals(outcomes, told);
        assertEquals(files, outcomes.stream().map(FileOutcome::file).toList());
        assertEquals(List.of(true, true, false, false, true), outcomes.stream().map(FileOutcome::isImported).toList());
        assertEquals("one", outcomes.get(3).result().orElseThrow().id().value());
        assertTrue(outcomes.get(2).failure().orElseThrow().inEnglish().contains("broken.pdf"));
        assertEquals(List.of("one", "three", "two"), reports());
        assertEquals("# اثنان\n\nنص\n", Files.readString(layout.reportFolder(outcomes.get(1).result().orElseThrow().id()).resolve("text.txt")));
    }

    @Test
    @DisplayName("keeps what is done when it is cancelled, and begins nothing more")
    void cancel() throws Exception {
        List<Path> files = List.of(write("one.txt", "واحد"), write("two.txt", "اثنان"), write("three.txt", "ثلاثة"));
        List<FileOutcome> outcomes = new ImportBatch(importer).run(files, ImportRequest::of, new CancelledAfter(2), outcome -> { });
        assertEquals(2, outcomes.size());
        assertEquals(List.of("one", "two"), reports());
    }

    @Test
    @DisplayName("takes what is known from a list, whatever parts its columns")
    void readsLists() throws Exception {
        Path file = write("in/تقرير.txt", "نص");
        for (char separator : new char[] {',', ';', '\t'}) {
            MetadataList list = list("\uFEFFFile,Title,author,date,source\r\nتقرير.txt,\"اتفاق، \"\"الوادي\"\"\",سلمى؛ عمر,2022-02,\r\n"
                    .replace(',', separator));
            ReportMetadata known = list.about(file).orElseThrow();
            assertEquals("اتفاق، \"الوادي\"", known.title());
            assertEquals(List.of("سلمى", "عمر"), known.authors());
            assertEquals("2022-02", known.date());
            assertEquals(List.of(file.toAbsolutePath()), list.files());
        }
        assertEquals(Optional.empty(), MetadataList.empty().about(file));
    }

    @Test
    @DisplayName("refuses lists with mistakes, and says in which line")
    void refusesLists() {
        assertRefused("title\nx\n", "\"file\"");
        assertRefused("file,titel\na.txt,x\n", "titel");
        assertRefused("file,title\na.txt,x\n,y\n", "list.csv:3");
        assertRefused("file,title\na.txt,x\n./a.txt,y\n", "list.csv:3");
        assertRefused("file,id\na.txt,a/b\n", "a/b");
    }

    @Test
    @DisplayName("fills in from one source what another one does not say")
    void mergesMetadata() {
        ReportMetadata told = ReportMetadata.UNKNOWN.withTitle("عنوان");
        ReportMetadata listed = new ReportMetadata(Optional.empty(), "آخر", "دار", List.of("سلمى"), "2020", "", "");
        assertEquals(new ReportMetadata(Optional.empty(), "عنوان", "دار", List.of("سلمى"), "2020", "", ""), told.orElse(listed));
    }

    private void assertRefused(String content, String said) {
        ImportException refused = assertThrows(ImportException.class, () -> list(content));
        assertTrue(refused.userMessage().inEnglish().contains(said), refused.getMessage());
    }

    private MetadataList list(String content) throws Exception {
        return MetadataList.read(write("in/list.csv", content));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> reports() throws IOException {
        try (Stream<Path> folders = Files.list(layout.reportsFolder())) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** Wants to stop when some work is done. */
    private static final class CancelledAfter implements ProgressMonitor {

        private int left;

        CancelledAfter(int left) {
            this.left = left;
        }

        @Override
        public void begin(Message task, int totalWork) {
            // nobody looks on
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
