package org.mithaq.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.search.SearchIndex;
import org.mithaq.core.search.SearchQuery;
import org.mithaq.core.search.Synonyms;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.text.fold.Folder;

/** Generating the texts is no part of it; reading them from files is. */
@DisplayName("The speed of search")
class SearchSpeedTest {

    /** Megabytes of the corpus; {@code -DargLine="-Dmithaq.bench.megabytes=1000"} for what is aimed at. */
    private static final int MEGABYTES = Integer.getInteger("mithaq.bench.megabytes", 50);
    private static final int HITS = 100;
    /** Frequent words, a name, words together, and words that are nowhere. */
    private static final List<String> QUERIES = List.of("وفد الأهالي", "حافلات", "روسيا", "لجنة المدينة", "عصا النجار");

    private final Measurements measured = Measurements.of("search speed");

    @Test
    @DisplayName("beside reading and folding the same text")
    void searching(@TempDir Path folder) throws Exception {
        try (Project project = ProjectBuilder.in(folder.resolve("project")).standardCodebook().open()) {
            GeneratedCorpus corpus = new GeneratedCorpus(folder.resolve("corpus"), MEGABYTES,
                    Dictionary.names(project.codebook()));
            Timing reading = Timing.ofOneRun(() -> corpus.states().keySet()
                    .forEach(id -> Folder.standard().fold(corpus.read(id).reading())));
            try (SearchIndex index = new SearchIndex(folder.resolve("index"), corpus)) {
                Timing indexing = Timing.ofOneRun(() -> index.refresh(ProgressMonitor.NONE));
                measured.atLeast("index: MB/s", 10, indexing.megabytesPerSecond(corpus.bytes()), corpus.bytes());
                measured.told("index: times reading and folding", indexing.times(reading), corpus.bytes());
                query(index, corpus, project.codebook());
            }
        }
    }

    private void query(SearchIndex index, GeneratedCorpus corpus, LoadedCodebook codebook) throws Exception {
        Synonyms synonyms = Synonyms.of(codebook);
        String folded = Folder.standard().fold(corpus.read(corpus.states().keySet().iterator().next()).reading()).value();
        double slowest = 0;
        for (String text : QUERIES) {
            SearchQuery query = SearchQuery.of(text).atMost(HITS);
            Timing finding = Timing.ofThread(() -> assertTrue(index.find(query, synonyms, ProgressMonitor.NONE).hits().size() <= HITS));
            measured.told("query " + text + ": ms", finding.milliseconds(), corpus.bytes());
            slowest = Math.max(slowest, finding.milliseconds());
        }
        Timing looking = Timing.ofThread(() -> assertTrue(folded.indexOf("لا يوجد") < 0));
        measured.atMost("slowest query: ms", 50, slowest, corpus.bytes());
        measured.told("slowest query: times looking through all of it", slowest / (looking.milliseconds() * MEGABYTES),
                corpus.bytes());
    }
}
