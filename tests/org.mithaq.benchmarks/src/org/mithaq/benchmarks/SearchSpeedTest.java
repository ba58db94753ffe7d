package org.mithaq.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.search.SearchIndex;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchResult;
import org.mithaq.core.search.query.Synonyms;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.text.fold.Folder;

/**
 * Texts are generated before the clock runs, and their readings are ready: a reading is made once, when its report is
 * imported, and its speed is measured as that of repair. Reading the texts from files is part of indexing.
 */
@DisplayName("The speed of search")
class SearchSpeedTest {

    /** Megabytes of the corpus; {@code -DargLine="-Dmithaq.bench.megabytes=1000"} for what is aimed at. */
    private static final int MEGABYTES = Integer.getInteger("mithaq.bench.megabytes", 50);
    /** Megabytes that are indexed before the clock runs: who indexes reports has a virtual machine that knows its work. */
    private static final int WARMING_UP = 20;
    private static final int HITS = 100;

    private final Measurements measured = Measurements.of("search speed");

    /** Frequent words, names with synonyms, words together, parts of words, words that are nowhere or seldom together. */
    private static List<SearchQuery> queries() {
        List<SearchQuery> queries = new ArrayList<>();
        for (String text : List.of("وفد الأهالي", "حافلات", "روسيا", "لجنة المدينة", "عصا النجار", "وقف إطلاق النار", "في",
                "المعبر", "الأهالي في المدينة", "\"لجنة المدينة\" وفد", "ناقش ممثلو البلدة", "نيسان 2016", "مدينتهم",
                "اليحنت", "تديسن العحفي", "شعبنتي المدينة", "القمح الدواء المدرسة المشفى")) {
            queries.add(SearchQuery.of(text).atMost(HITS));
        }
        queries.add(SearchQuery.of("وفد الأهالي").upTo(SearchLevel.EXACT).atMost(HITS));
        queries.add(SearchQuery.of("سلّم الجلسة").upTo(SearchLevel.OPTIONAL_BLANKS).atMost(HITS));
        queries.add(SearchQuery.of("القمح المشفى").within(5).atMost(HITS));
        return queries;
    }

    @Test
    @DisplayName("beside folding the same text, and beside the least that Lucene needs")
    void searching(@TempDir Path folder) throws Exception {
        try (Project project = ProjectBuilder.in(folder.resolve("project")).standardCodebook().open()) {
            List<String> names = Dictionary.names(project.codebook());
            warmUp(new GeneratedCorpus(folder.resolve("first corpus"), WARMING_UP, names), folder.resolve("first index"));
            GeneratedCorpus corpus = new GeneratedCorpus(folder.resolve("corpus"), MEGABYTES, names);
            Timing reading = Timing.ofOneRun(() -> corpus.states().keySet()
                    .forEach(id -> Folder.standard().fold(corpus.read(id).reading())));
            Timing plain = Timing.ofProcess(() -> PlainIndexing.index(corpus, folder.resolve("plain")));
            try (SearchIndex index = new SearchIndex(folder.resolve("index"), corpus)) {
                index(index, corpus, reading, plain);
                query(index, Synonyms.of(project.codebook()), corpus);
            }
        }
    }

    private static void warmUp(GeneratedCorpus corpus, Path folder) throws Exception {
        try (SearchIndex index = new SearchIndex(folder, corpus)) {
            index.refresh(ProgressMonitor.NONE);
        }
    }

    private void index(SearchIndex index, GeneratedCorpus corpus, Timing reading, Timing plain) throws Exception {
        Timing[] clock = new Timing[1];
        Timing processor = Timing.ofProcess(() -> clock[0] = Timing.ofOneRun(() -> index.refresh(ProgressMonitor.NONE)));
        measured.atLeast("index: MB/s", 10, clock[0].megabytesPerSecond(corpus.bytes()), corpus.bytes());
        measured.told("index: MB in a second of one processor", processor.megabytesPerSecond(corpus.bytes()),
                corpus.bytes());
        measured.told("index: times reading and folding", clock[0].times(reading), corpus.bytes());
        measured.told("index: times Lucene's analyser and one field", processor.times(plain), corpus.bytes());
    }

    private void query(SearchIndex index, Synonyms synonyms, GeneratedCorpus corpus) throws Exception {
        Timing first = Timing.ofOneRun(() -> find(index, SearchQuery.of("الطريق").atMost(HITS), synonyms));
        measured.told("first query and list of all words: ms", first.milliseconds(), corpus.bytes());
        double[] times = new double[queries().size()];
        for (int i = 0; i < times.length; i++) {
            SearchQuery query = queries().get(i);
            times[i] = Timing.ofThread(() -> find(index, query, synonyms)).milliseconds();
            String name = query.text().replace('"', '|') + " up to " + query.loosest().id() + " in " + query.window();
            measured.told("query " + name + ": ms", times[i], find(index, query, synonyms).hits().size());
        }
        Arrays.sort(times);
        measured.told("query median: ms", times[times.length / 2], corpus.bytes());
        measured.atMost("query 95 of 100: ms", 50, times[(int) Math.ceil(times.length * 0.95) - 1], corpus.bytes());
        measured.told("query slowest: ms", times[times.length - 1], corpus.bytes());
    }

    private static SearchResult find(SearchIndex index, SearchQuery query, Synonyms synonyms) throws IOException {
        SearchResult found = index.find(query, synonyms, ProgressMonitor.NONE);
        assertTrue(found.hits().size() <= HITS);
        return found;
    }
}
