package org.mithaq.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.search.index.ReportSource;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.repair.correction.LineCorrection;
import org.mithaq.text.repair.correction.LineVerdict;

@DisplayName("The index of a project reads alone")
class IncrementalIndexTest {

    private static final List<String> FIVE = List.of("elm", "fir", "ash", "oak", "yew");

    @TempDir
    private Path folder;
    private Path root;

    @BeforeEach
    void index() throws IOException, MithaqException {
        root = folder.resolve("project");
        ProjectBuilder builder = ProjectBuilder.in(root);
        FIVE.forEach(id -> builder.report(id, "الثاني السطر\nسطر آخر في " + id + "\n"));
        builder.create();
        try (Project project = ProjectBuilder.open(root)) {
            assertThat(read(project)).hasSize(5);
            assertThat(read(project)).isEmpty();
        }
    }

    @Test
    @DisplayName("a report that was imported")
    void imported() throws IOException, MithaqException {
        ProjectBuilder more = ProjectBuilder.in(folder.resolve("more")).report("new", "سطر جديد\n");
        more.create();
        copyReport("new");
        try (Project project = ProjectBuilder.open(root)) {
            assertThat(project.reportIds()).hasSize(6);
            assertThat(read(project)).containsExactly("new");
        }
    }

    @Test
    @DisplayName("a report whose lines were corrected")
    void corrected() throws IOException, MithaqException {
        try (Project project = ProjectBuilder.open(root)) {
            project.correctReading(new ReportId("fir"), new LineCorrection(RawRange.of(0, 12), LineVerdict.CORRECTED,
                    RawSegments.parse("7-12;6-7;0-6")));
            assertThat(read(project)).containsExactly("fir");
            try (ProjectSearch search = new ProjectSearch(project)) {
                assertThat(search.find(SearchQuery.of("السطر الثاني").upTo(SearchLevel.FOLDED), ProgressMonitor.NONE)
                        .hits()).extracting(hit -> hit.report().value()).containsExactly("fir");
            }
        }
    }

    private void copyReport(String id) throws IOException {
        Path from = folder.resolve("more").resolve("reports").resolve(id);
        SearchFixture.copy(from, root.resolve("reports").resolve(id));
    }

    /** The reports that are read when the index is brought up to date. */
    private static Set<String> read(Project project) throws IOException {
        Set<String> read = Collections.synchronizedSet(new TreeSet<>());
        ProjectReports reports = new ProjectReports(project);
        ReportSource told = new ReportSource() {
            @Override
            public Map<ReportId, String> states() {
                return reports.states();
            }

            @Override
            public ReportText read(ReportId report) throws ReportUnavailableException {
                read.add(report.value());
                return reports.read(report);
            }
        };
        try (SearchIndex index = new SearchIndex(project.layout().searchFolder(), told)) {
            assertThat(index.refresh(ProgressMonitor.NONE)).isEmpty();
        }
        return read;
    }
}
