package org.mithaq.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.message.Message;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.search.index.IndexFolder;
import org.mithaq.core.search.index.PassageDocuments;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.Synonyms;

@DisplayName("The index")
class SearchIndexTest {

    private final SearchFixture reports = new SearchFixture()
            .with("valley", "وافق مجلس الوادي على فتح الطريق.\n").with("hill", "رفض أهل التل فتح الطريق.\n");
    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        folder = temporary.resolve("local/search");
        assertThat(reports.find(folder, "فتح الطريق")).hasSize(2);
    }

    private void assertStillFinds() throws IOException {
        assertThat(reports.find(folder, "فتح الطريق")).hasSize(2);
    }

    @Test
    @DisplayName("is not made anew when nothing changed")
    void isKept() throws IOException {
        int read = reports.read();
        assertStillFinds();
        assertThat(reports.read()).isEqualTo(read);
    }

    @Test
    @DisplayName("takes in new and changed reports alone, and forgets removed ones")
    void followsReports() throws IOException {
        int read = reports.read();
        reports.with("hill", "نزل أهل التل إلى الوادي.\n").with("mill", "الوادي خال.\n");
        assertThat(reports.find(folder, "الوادي")).hasSize(3);
        assertThat(reports.read()).isEqualTo(read + 2);
        reports.remove("valley");
        assertThat(reports.find(folder, "الوادي")).hasSize(2);
        assertThat(reports.read()).isEqualTo(read + 2);
    }

    @Test
    @DisplayName("names reports that cannot be read, each time, and finds the others")
    void tellsMissingReports() throws IOException {
        reports.with("lost", "");
        for (int i = 0; i < 2; i++) {
            try (SearchIndex index = reports.index(folder)) {
                assertThat(index.refresh(ProgressMonitor.NONE)).extracting(missing -> missing.report().value())
                        .containsExactly("lost");
            }
            assertStillFinds();
        }
    }

    @Test
    @DisplayName("is made anew when any of its files is cut short, at any place")
    void survivesTruncation() throws IOException {
        for (Map.Entry<Path, byte[]> file : files().entrySet()) {
            for (int length : new int[] {0, file.getValue().length / 2, file.getValue().length - 1}) {
                restore();
                Files.write(file.getKey(), Arrays.copyOf(file.getValue(), Math.max(0, length)));
                assertStillFinds();
            }
        }
    }

    @Tag("slow")
    @Test
    @DisplayName("is made anew when any of its files is missing or has other bytes")
    void survivesDamage() throws IOException {
        for (Map.Entry<Path, byte[]> file : files().entrySet()) {
            for (int at = 0; at < file.getValue().length; at += 1 + file.getValue().length / 20) {
                restore();
                byte[] damaged = file.getValue().clone();
                damaged[at] ^= 0x55;
                Files.write(file.getKey(), damaged);
                assertStillFinds();
            }
            restore();
            Files.delete(file.getKey());
            assertStillFinds();
        }
    }

    private Map<Path, byte[]> kept = new TreeMap<>();

    private Map<Path, byte[]> files() throws IOException {
        kept = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                kept.put(file, Files.readAllBytes(file));
            }
        }
        return kept;
    }

    private void restore() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : kept.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    @Test
    @DisplayName("does not mind files of others, or a file or folders where it should be")
    void survivesForeignFiles() throws IOException {
        for (String name : List.of("notes.txt", "segments_zz", "segments_!", "_0.cfs", "_zz.si", "pending_segments_9")) {
            Files.write(folder.resolve(name), "something else".getBytes(StandardCharsets.UTF_8));
            assertStillFinds();
        }
        Files.createDirectories(folder.resolve("segments_zzz/below"));
        assertStillFinds();
        deleteAll(folder);
        Files.write(folder, new byte[] {1, 2, 3});
        assertStillFinds();
    }

    @Test
    @DisplayName("of another program or version is replaced")
    void replacesOtherFormats() throws IOException {
        deleteAll(folder);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
            writer.addDocument(new Document());
        }
        assertStillFinds();
    }

    @Test
    @DisplayName("damaged while it is open is made anew when that shows")
    void survivesDamageWhileOpen() throws IOException {
        try (SearchIndex index = reports.index(folder)) {
            index.refresh(ProgressMonitor.NONE);
            deleteAll(folder);
            index.refresh(ProgressMonitor.NONE);
            assertThat(index.find(SearchQuery.of("فتح الطريق"), Synonyms.none(), ProgressMonitor.NONE).hits())
                    .hasSize(2);
        }
    }

    @Test
    @DisplayName("is temporary where its folder cannot be made, and leaves nothing behind")
    void worksWhereNothingCanBeWritten() throws IOException {
        Path file = Files.write(temporary.resolve("file"), new byte[] {1});
        assertThat(reports.find(file.resolve("below/search"), "فتح الطريق")).hasSize(2);
        assertThat(file).hasBinaryContent(new byte[] {1});
    }

    @Test
    @DisplayName("is written by one at a time, and all find the same")
    void servesSeveral() throws Exception {
        deleteAll(folder);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> searches = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                searches.add(() -> reports.find(folder, "فتح الطريق").size());
            }
            for (Future<Integer> found : threads.invokeAll(searches)) {
                assertThat(found.get()).isEqualTo(2);
            }
        }
        assertThat(reports.read()).isEqualTo(4);
    }

    @Test
    @DisplayName("that was being written when the machine went off is whole as of before")
    void survivesBeingBrokenOff() throws IOException {
        try (IndexWriter writer = new IndexFolder(folder).writer()) {
            writer.deleteAll();
            PassageDocuments documents = new PassageDocuments();
            for (int i = 0; i < 20; i++) {
                writer.addDocuments(documents.of(reports.report("hill"), "half"));
                writer.flush();
            }
            SearchFixture.copy(folder, temporary.resolve("after/search"));
            writer.rollback();
        }
        int read = reports.read();
        assertThat(reports.find(temporary.resolve("after/search"), "فتح الطريق")).hasSize(2);
        assertThat(reports.read()).isEqualTo(read);
    }

    @Test
    @DisplayName("is waited for while another process writes it, until the wait is cancelled")
    void waitsForTheLock() throws IOException {
        reports.with("mill", "الطريق مغلق.\n");
        try (Lock held = new IndexFolder(folder).lock(ProgressMonitor.NONE);
                SearchIndex index = reports.index(folder)) {
            assertThatThrownBy(() -> index.refresh(new StopsWhenAsked(5))).isInstanceOf(CancellationException.class);
            held.ensureValid();
        }
        assertThat(reports.find(folder, "الطريق")).hasSize(3);
    }

    /** Cancels when it was asked some times. */
    private static final class StopsWhenAsked implements ProgressMonitor {

        private int left;

        StopsWhenAsked(int left) {
            this.left = left;
        }

        @Override
        public void begin(Message task, int totalWork) {
            throw new AssertionError("Nothing is done without the lock");
        }

        @Override
        public void worked(int work) {
            throw new AssertionError("Nothing is done without the lock");
        }

        @Override
        public boolean isCancelled() {
            return left-- <= 0;
        }
    }

    @Test
    @DisplayName("goes on from where it was cancelled")
    void isCancelled() throws IOException {
        for (int i = 0; i < 50; i++) {
            reports.with("more-" + i, "الطريق رقم " + i + "\n");
        }
        try (SearchIndex index = reports.index(folder)) {
            assertThatThrownBy(() -> index.refresh(new StopsAfter(3))).isInstanceOf(CancellationException.class);
        }
        assertThat(reports.find(folder, SearchQuery.of("الطريق رقم").upTo(SearchLevel.EXACT))).hasSize(50);
        assertThat(reports.read()).isEqualTo(52);
    }

    /** Cancels when some work is done. */
    private static final class StopsAfter implements ProgressMonitor {

        private int left;

        StopsAfter(int left) {
            this.left = left;
        }

        @Override
        public void begin(Message task, int totalWork) {
            assertThat(totalWork).isEqualTo(50);
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

    private static void deleteAll(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
