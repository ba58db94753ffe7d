package org.mithaq.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchResult;
import org.mithaq.core.search.query.Synonyms;
import org.mithaq.testsupport.CodebookBuilder;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.text.zone.ZoneKind;

@DisplayName("A search")
class SearchMatchesTest {

    @TempDir
    private Path folder;

    private List<SearchHit> find(String text, SearchQuery query) throws IOException {
        return new SearchFixture().with("report", text).find(folder.resolve("search"), query);
    }

    @ParameterizedTest
    @DisplayName("says how closely each place matches")
    @CsvSource({
            "وقف إطلاق النار, تم وقف إطلاق النار أمس, EXACT",
            "وقف إطلاق النار, تم وقفُ اطلاق النّار أمس, FOLDED",
            "وقف إطلاق النار, تم لوقف إطلاق النار أمس, EXACT",
            "الطريق, فتح للطريق أمس, FOLDED",
            "القرار 2254, نص القرار2254 أمس, FOLDED",
            "وقف إطلاق النار, تم وقف إط لاق النار أمس, OPTIONAL_BLANKS",
            "وقف إطلاق النار, تم وقف إطلاقالنار أمس, OPTIONAL_BLANKS",
            "حمص, في ح مص أمس, OPTIONAL_BLANKS",
            "وقف إطلاق النار, النار إطلاق وقف بعد, WORDS",
            "تسوية أوضاع, وتسوية أوضاعهم بعد, STEM",
            "معتقل, كل المعتقلين هنا, STEM",
            "مقابل خطوة, نهج خطوةمقابل الخطوة, LETTERS"})
    void tellsLevels(String query, String text, SearchLevel level) throws IOException {
        assertThat(find(text, SearchQuery.of(query))).extracting(SearchHit::level).containsExactly(level);
    }

    @ParameterizedTest
    @DisplayName("takes no letters for a word that begin in one word and end in another")
    @CsvSource({"يقضي, الماضي في قضية", "سلام, مجلس لامع", "بعد, ب عدد"})
    void keepsToWordBorders(String query, String text) throws IOException {
        assertThat(find(text, SearchQuery.of(query))).isEmpty();
    }

    @Test
    @DisplayName("tells nothing looser than it was asked for")
    void keepsToTheLevel() throws IOException {
        String text = "فتح الطريق\nفتح الطّريق\nالطريق فتح\n";
        assertThat(find(text, SearchQuery.of("فتح الطريق").upTo(SearchLevel.EXACT))).hasSize(1);
        assertThat(find(text, SearchQuery.of("فتح الطريق").upTo(SearchLevel.FOLDED))).hasSize(2);
        assertThat(find(text, SearchQuery.of("فتح الطريق").upTo(SearchLevel.WORDS))).hasSize(3);
    }

    @Test
    @DisplayName("finds words within a window across lines, or on one line")
    void looksIntoWindows() throws IOException {
        String text = "وافق المجلس\nعلى فتح\nالطريق إلى الوادي\n";
        SearchQuery query = SearchQuery.of("المجلس الوادي");
        assertThat(find(text, query)).isEmpty();
        assertThat(find(text, query.within(5))).isEmpty();
        assertThat(find(text, query.within(6))).extracting(SearchHit::level, hit -> hit.segments().toString())
                .containsExactly(tuple(SearchLevel.WORDS, text.indexOf("المجلس") + "-" + (text.indexOf("المجلس") + 6)
                        + ";" + text.indexOf("الوادي") + "-" + (text.indexOf("الوادي") + 6)));
    }

    @Test
    @DisplayName("keeps words in quotation marks together")
    void keepsGroups() throws IOException {
        String text = "النار وقف قرب إطلاق\nالطرفان التزما وقف إطلاق النار\n";
        assertThat(find(text, SearchQuery.of("\"وقف إطلاق النار\" الطرفان"))).extracting(SearchHit::line)
                .containsExactly(2);
    }

    @Test
    @DisplayName("finds what begins in the zones that are asked for")
    void keepsToZones() throws IOException {
        String text = "فتح الطريق\nhttps://example.org/road\n";
        assertThat(find(text, SearchQuery.of("road"))).extracting(SearchHit::zone).containsExactly(ZoneKind.URL);
        assertThat(find(text, SearchQuery.of("road").in(SearchQuery.withoutNotes()))).isEmpty();
        assertThat(find(text, SearchQuery.of("فتح").in(SearchQuery.withoutNotes()))).hasSize(1);
    }

    @Test
    @DisplayName("stops at the limit and says that there may be more")
    void keepsToTheLimit() throws IOException {
        SearchFixture reports = new SearchFixture().with("a", "الطريق\n".repeat(20)).with("b", "الطريق\n");
        try (SearchIndex index = reports.index(folder.resolve("search"))) {
            SearchResult some = index.find(SearchQuery.of("الطريق").atMost(5), Synonyms.none(), ProgressMonitor.NONE);
            assertThat(some.hits()).hasSize(5);
            assertThat(some.complete()).isFalse();
            SearchResult all = index.find(SearchQuery.of("الطريق").atMost(21), Synonyms.none(), ProgressMonitor.NONE);
            assertThat(all.hits()).hasSize(21);
            assertThat(all.complete()).isTrue();
        }
    }

    @Test
    @DisplayName("finds other names of the codebook's entries, also those that the codebook got since")
    void knowsSynonyms() throws IOException, MithaqException {
        CodebookBuilder codebook = CodebookBuilder.codebook("names")
                .with("registry Actor en \"Actors\" { russia en \"Russia\" ar \"روسيا\" also \"موسكو\" }");
        try (Project project = ProjectBuilder.in(folder.resolve("project")).codebook(codebook)
                .report("report", "أعلنت موسكو موقفها").open();
                ProjectSearch search = new ProjectSearch(project)) {
            assertThat(search.find(SearchQuery.of("روسيا"), ProgressMonitor.NONE).hits())
                    .extracting(SearchHit::level, SearchHit::text)
                    .containsExactly(tuple(SearchLevel.SYNONYM, "موسكو"));
            assertThat(search.find(SearchQuery.of("روسيا").upTo(SearchLevel.STEM), ProgressMonitor.NONE).hits())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("refuses what holds no word")
    @CsvSource({"''", "؟", "\"\"", "ـ"})
    void refusesEmptyQueries(String query) {
        assertThatThrownBy(() -> find("نص", SearchQuery.of(query))).isInstanceOf(RefusedException.class);
    }
}
