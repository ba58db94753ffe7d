package org.mithaq.benchmarks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawText;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.match.DictionaryPass;
import org.mithaq.text.match.Phrase;
import org.mithaq.text.match.PhraseMatcher;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.repair.model.CorpusModelBuilder;

/** A figure that misses its target fails nothing: the machine may be a slow one. The ratios to the floors say more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The speed of")
class SpeedTest {

    private static final int BYTES = 2_000_000;

    private final Measurements measured = Measurements.of("speed");
    private Path folder;
    private Project project;
    private String text;
    private byte[] bytes;
    private int runs;

    @BeforeAll
    void prepare(@TempDir Path temporary) throws Exception {
        folder = temporary;
        try (Project names = ProjectBuilder.in(folder.resolve("names")).standardCodebook().open()) {
            text = GeneratedReport.of(BYTES, Dictionary.names(names.codebook()), 0);
        }
        bytes = text.getBytes(StandardCharsets.UTF_8);
        project = ProjectBuilder.in(folder.resolve("project")).standardCodebook().report("report", text).open();
    }

    @AfterAll
    void close() throws Exception {
        project.close();
    }

    @Test
    @DisplayName("importing, beside reading, hashing and writing the same bytes")
    void importing() throws Exception {
        Path file = Files.write(folder.resolve("report.txt"), bytes);
        Timing floor = Timing.of(() -> copy(file));
        Timing importing = Timing.of(() -> importInto(ProjectBuilder.in(next()).create(), file));
        measured.atLeast("import: MB/s", 1, importing.megabytesPerSecond(bytes.length), bytes.length);
        measured.told("import: times a copy with checksum", importing.times(floor), bytes.length);
    }

    private Path next() {
        return folder.resolve("run-" + runs++);
    }

    private static void importInto(ProjectLayout layout, Path file) throws Exception {
        assertTrue(Files.exists(layout.text(new ReportImporter(layout, ProjectBuilder.CLOCK).importFile(file).id())));
    }

    /** What an import cannot do without: the original and the text on the disk, and a checksum. */
    private void copy(Path file) throws Exception {
        byte[] read = Files.readAllBytes(file);
        MessageDigest.getInstance("SHA-256").digest(read);
        for (int i = 0; i < 2; i++) {
            try (FileChannel channel = FileChannel.open(next(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(read));
                channel.force(true);
            }
        }
    }

    @Test
    @DisplayName("repairing the reading, beside folding the same text")
    void repairing() throws Exception {
        RawText raw = RawText.of(text);
        ReadingMaker maker = ReadingMaker.repairing(new CorpusModelBuilder().add(raw).build());
        Timing floor = Timing.ofThread(() -> assertFalse(Folder.standard().fold(raw).value().isEmpty()));
        Timing repairing = Timing.ofThread(() -> assertTrue(maker.read(raw).length() > 0));
        measured.atLeast("reading repair: MB/s", 0.5, repairing.megabytesPerSecond(bytes.length), bytes.length);
        measured.told("reading repair: times folding", repairing.times(floor), bytes.length);
    }

    @Test
    @DisplayName("repairing the reading of reports as damaged as they come")
    void repairingRealReports() throws Exception {
        List<RawText> texts = new ArrayList<>();
        CorpusModelBuilder model = new CorpusModelBuilder();
        long length = 0;
        for (Path file : SharedData.reports()) {
            byte[] content = Files.readAllBytes(file);
            length += content.length;
            texts.add(RawText.decode(content));
            model.add(texts.getLast());
        }
        ReadingMaker maker = ReadingMaker.repairing(model.build());
        Timing repairing = Timing.ofThread(() -> texts.forEach(maker::read));
        measured.atLeast("reading repair of damaged reports: MB/s", 0.5, repairing.megabytesPerSecond(length), length);
    }

    /**
     * The floor holds what no search for a dictionary can do without, and nothing else: folding the reading, and one pass of
     * the automaton over it in which hits are counted, within words too. What it does not hold is told by the second ratio:
     * there the pass tells the places of whole words, with particles in front, in the raw text. No floor holds months, years,
     * patterns or lists, nor the putting together of suggestions.
     */
    @Test
    @DisplayName("suggestions, beside one pass over the same text with the same dictionary")
    void suggesting() throws Exception {
        ReportText report = project.report(project.reportIds().getFirst());
        Folder folding = Folder.standard();
        List<String> words = Dictionary.of(project.codebook()).stream().map(folding::fold).filter(word -> !word.isEmpty())
                .distinct().toList();
        DictionaryPass pass = new DictionaryPass(words);
        Timing floor = Timing.ofThread(() -> assertTrue(pass.count(folding.fold(report.reading()).value()) > 0));
        PhraseMatcher matcher = PhraseMatcher.of(words.stream().map(word -> Phrase.of(word, word)).toList(), folding);
        Timing telling = Timing.ofThread(() -> assertFalse(matcher.find(folding.fold(report.reading())).isEmpty()));
        SuggestionFinder finder = new SuggestionFinder(project.codebook());
        Timing suggesting = Timing.ofThread(() -> assertFalse(finder.find(report).isEmpty()));
        measured.atMost("suggestions: times one dictionary pass", 5, suggesting.times(floor), words.size());
        measured.told("suggestions: times one dictionary pass that tells the places of words", suggesting.times(telling),
                words.size());
        measured.told("suggestions: MB/s", suggesting.megabytesPerSecond(bytes.length), bytes.length);
        measured.told("dictionary pass with folding: MB/s", floor.megabytesPerSecond(bytes.length), bytes.length);
    }
}
