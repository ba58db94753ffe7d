package org.mithaq.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.search.match.ClosestHits;
import org.mithaq.core.search.match.HitMaker;
import org.mithaq.core.search.match.PassageMatcher;
import org.mithaq.core.search.passage.PassageCutter;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchWords;
import org.mithaq.core.search.query.Synonyms;
import org.mithaq.core.search.words.Stems;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.fold.Folder;

@DisplayName("The index leaves out nothing that is found when all passages are looked into")
class CandidatesTest {

    private static final int TRIES = 200;
    private static final SearchLevel[] LEVELS = SearchLevel.values();
    private static final Folder FOLDER = Folder.standard();

    private final SearchFixture reports = new SearchFixture();
    private final List<ReportText> texts = new ArrayList<>();
    private final Random random = new Random(17);
    @TempDir
    private Path folder;

    @Test
    @DisplayName("in the samples")
    void inSamples() throws IOException {
        assertNothingIsLeftOut(SharedData.samples());
    }

    @Test
    @DisplayName("in the real reports")
    @Tag("slow")
    void inRealReports() throws IOException {
        assertNothingIsLeftOut(SharedData.reports());
    }

    private void assertNothingIsLeftOut(List<Path> files) throws IOException {
        for (Path file : files) {
            String id = file.getFileName().toString().replace(".txt", "");
            reports.with(id, Files.readString(file));
            texts.add(reports.report(id));
        }
        int found = 0;
        try (SearchIndex index = reports.index(folder.resolve("search"))) {
            for (int i = 0; i < TRIES; i++) {
                SearchQuery query = query();
                List<SearchHit> expected = inAllPassages(query);
                assertThat(index.find(query, Synonyms.none(), ProgressMonitor.NONE).hits()).as("%s", query)
                        .containsExactlyElementsOf(expected);
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(TRIES);
    }

    /** One to four words, next to each other or on different lines, some in quotation marks, some not whole. */
    private SearchQuery query() {
        String text = texts.get(random.nextInt(texts.size())).reading().text();
        List<String> words = new ArrayList<>();
        int at = random.nextInt(text.length() * 9 / 10);
        int wanted = 1 + random.nextInt(4);
        while (words.size() < wanted) {
            String[] near = text.substring(at, Math.min(text.length(), at + 200)).split("[^\\p{L}\\p{M}\\p{Nd}]+");
            int first = 1 + random.nextInt(3);
            words.addAll(Arrays.asList(near).subList(Math.min(first, near.length),
                    Math.min(near.length, first + 1 + random.nextInt(wanted - words.size()))));
            at = Math.min(text.length() - 1, at + random.nextInt(100));
        }
        String typed = String.join(" ", words);
        typed = switch (random.nextInt(6)) {
            case 0 -> "\"" + typed + "\"";
            case 1 -> typed.replaceFirst(" ", "");
            case 2 -> typed.length() > 6 ? typed.substring(1, typed.length() - 1).strip() : typed;
            case 3 -> typed.replaceFirst("^(\\S+ \\S+) ", "\"$1\" ");
            default -> typed;
        };
        return SearchQuery.of(typed).upTo(LEVELS[random.nextInt(LEVELS.length)]).within(random.nextInt(3) == 0 ? 8 : 0);
    }

    private List<SearchHit> inAllPassages(SearchQuery query) {
        PassageMatcher matcher = new PassageMatcher(query, SearchWords.of(query, Synonyms.none(), FOLDER), FOLDER,
                new Stems());
        HitMaker maker = new HitMaker(query.zones());
        List<SearchHit> found = new ArrayList<>();
        texts.stream().sorted((one, other) -> one.id().value().compareTo(other.id().value())).forEach(text -> {
            List<SearchHit> hits = new ArrayList<>();
            PassageCutter.cut(text).forEach(passage -> matcher.find(passage)
                    .forEach(match -> maker.hit(passage, match).ifPresent(hits::add)));
            found.addAll(ClosestHits.of(hits));
        });
        return found;
    }
}
