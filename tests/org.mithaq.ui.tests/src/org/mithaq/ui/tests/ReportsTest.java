package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.pages.ReportsPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("The list of reports")
class ReportsTest {

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();

    @BeforeEach
    void openTheProject() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange().open(SampleProject.in(folder));
    }

    @AfterEach
    void closeTheProject() {
        workbench.coding().close();
    }

    @Test
    void showsTheStateAsAWholeWhereItIsNarrow() {
        workbench.codebookFiles();
        ReportsPage reports = workbench.reports();

        workbench.picture("reports-narrow");
        assertThat(reports.state(0)).matches(".*[\\p{L}].*");
        assertThat(reports.isStateInSight(0)).isTrue();
    }
}
