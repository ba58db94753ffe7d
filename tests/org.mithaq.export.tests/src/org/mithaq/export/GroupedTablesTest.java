package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.testsupport.CodebookBuilder;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("Tables of groups")
class GroupedTablesTest {

    private static final String DATASETS = """
            dataset reports of groups of Stance by report = report.id {
                column report  column stances = count(members)
            }
            dataset holders of groups of Stance by holder = holder {
                column holder  column stances = count(members)
            }
            dataset sorted_reports of groups of Stance by report = report.id sorted by report descending {
                column report  column stances = count(members)
            }
            dataset sorted_holders of groups of Stance by holder = holder sorted by holder {
                column holder  column stances = count(members)
            }
            """;

    @TempDir
    private static Path folder;

    private static TableReader tables;

    @BeforeAll
    static void codeAndExport() throws Exception {
        try (Project project = ProjectBuilder.in(folder.resolve("project")).codebook(CodebookBuilder.small().with(DATASETS))
                .report("alpha", "The council is silent.").report("beta", "So is the south.").report("gamma", "No.").open()) {
            stance(project, "alpha", "south");
            stance(project, "alpha", "north");
            stance(project, "alpha", "south");
            stance(project, "beta", "river");
            stance(project, "gamma", "north");
            project.save();
            new DatasetExport().export(ProjectSnapshot.of(project), folder.resolve("tables"), ExportOptions.standard(),
                    ProgressMonitor.NONE);
        }
        tables = new TableReader(folder.resolve("tables"));
    }

    private static void stance(Project project, String report, String holder) {
        RecordBuilder.record(project, "Stance", report).value(Values.entry("holder", "Actor", holder));
    }

    @Test
    @DisplayName("have a row for each group, in the order of their first members, where each lies in one report")
    void groupWithinReports() throws Exception {
        assertThat(tables.rows("reports", "report", "stances")).containsExactly("alpha 3", "beta 1", "gamma 1");
    }

    @Test
    @DisplayName("have no row twice where a later report adds to a group")
    void groupAcrossReports() throws Exception {
        assertThat(tables.rows("holders", "holder", "stances")).containsExactly("south 2", "north 2", "river 1");
    }

    @Test
    @DisplayName("are sorted when that is asked for, whatever reports the groups lie in")
    void sortGroups() throws Exception {
        assertThat(tables.rows("sorted_reports", "report", "stances")).containsExactly("gamma 1", "beta 1", "alpha 3");
        assertThat(tables.rows("sorted_holders", "holder", "stances")).containsExactly("north 2", "river 1", "south 2");
    }
}
