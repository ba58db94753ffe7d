package org.mithaq.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.testsupport.Measurements;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawRange;

/**
 * The phrases that damaged text hides from a plain search. Where they stand is worked out from the raw text alone, by a
 * few plain steps that share nothing with the search: see {@link PlainPlaces}.
 */
@DisplayName("Each phrase is found in all its places in the real reports")
@TestInstance(Lifecycle.PER_CLASS)
@Tag("slow")
class PhrasePlacesTest {

    private static final List<String> PHRASES = List.of("الخطوة مقابل خطوة", "القرار 2254", "وقف إطلاق النار", "الروسي",
            "يقضي", "سوتشي", "نظام الأسد", "تسوية أوضاع");

    private Project project;
    private ProjectSearch search;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException, MithaqException {
        List<Path> reports = SharedData.reports();
        ProjectLayout layout = ProjectBuilder.in(folder.resolve("project")).standardCodebook().create();
        for (Path report : reports) {
            new ReportImporter(layout, ProjectBuilder.CLOCK).importFile(report);
        }
        project = ProjectBuilder.open(layout.root());
        search = new ProjectSearch(project);
        search.refresh(ProgressMonitor.NONE);
    }

    @AfterAll
    void close() throws IOException {
        if (project != null) {
            search.close();
            project.close();
        }
    }

    @Test
    @DisplayName("whether parted by blanks, put out of order within a line, or with other endings")
    void findsAllPlaces() throws IOException, MithaqException {
        Measurements figures = Measurements.of("search");
        List<String> missed = new ArrayList<>();
        for (String phrase : PHRASES) {
            List<SearchHit> hits = search.find(SearchQuery.of(phrase), ProgressMonitor.NONE).hits();
            int expected = 0;
            int before = missed.size();
            for (ReportText report : reports()) {
                List<SearchHit> here = hits.stream().filter(hit -> hit.report().equals(report.id())).toList();
                for (RawRange place : PlainPlaces.of(report.raw().value(), phrase)) {
                    expected++;
                    if (here.stream().noneMatch(hit -> hit.segments().intersects(place))) {
                        missed.add(report.id() + ":" + place + ": " + phrase + ": "
                                + report.raw().text(place).strip().replace('\n', ' '));
                    }
                }
            }
            figures.share("places of " + phrase, 1, expected - (missed.size() - before), expected);
            Map<String, Integer> levels = new TreeMap<>();
            hits.forEach(hit -> levels.merge(hit.level().id(), 1, Integer::sum));
            levels.forEach((level, count) -> figures.told(phrase + " " + level, count, hits.size()));
        }
        figures.failing(missed);
        assertThat(missed).isEmpty();
    }

    private List<ReportText> reports() throws MithaqException {
        List<ReportText> reports = new ArrayList<>();
        for (var id : project.reportIds()) {
            reports.add(project.report(id));
        }
        return reports;
    }
}
