package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.ReportId;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.pages.ReportsPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("The list of reports")
class ReportsTest {

    private static final String LONG = "مسار التهدئة عند الجسر القديم من الهدنة الأولى إلى الاتفاق الأخير بين القريتين";

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
    void showsTheDateBesideTheStateWhereCodersWork() {
        ReportsPage reports = workbench.reports().whenDrawn();

        workbench.picture("reports");
        assertThat(reports.hasDates()).isTrue();
        assertThat(reports.isStateInSight(0)).isTrue();
    }

    @Test
    void showsTheStateAsAWholeWhereItIsNarrow() {
        workbench.codebookFiles();
        ReportsPage reports = workbench.reports().whenDrawn();

        workbench.picture("reports-narrow");
        assertThat(reports.state(0)).matches(".*[\\p{L}].*");
        assertThat(reports.isStateInSight(0)).isTrue();
        assertThat(reports.hasDates()).isFalse();
    }

    @Test
    @DisplayName("counts what is recorded at once, and keeps that when the reports or the codebook are read again")
    void countsWhatIsRecorded() {
        ReportsPage reports = workbench.reports().whenDrawn();
        String before = reports.state(0);
        RecordBuilder.record(workbench.project(), "Agreement", SampleProject.REPORT);
        Waiting.until("the record is counted", () -> !reports.state(0).equals(before));
        String counted = reports.state(0);

        workbench.session().refreshReports();
        assertThat(reports.state(0)).isEqualTo(counted);

        workbench.session().reloadCodebook();
        assertThat(reports.state(0)).isEqualTo(counted);
    }

    @Test
    @DisplayName("has its first report selected, and Enter opens it without any arrow before")
    void opensTheFirst() throws Exception {
        workbench.open(ProjectBuilder.in(folder.resolve("bridge")).report("bridge", LONG + "\nنص قصير.\n").standardCodebook()
                .create().root());
        ReportsPage reports = workbench.reports();

        reports.press(SWT.CR);

        Waiting.until("the report is open", () -> reports.opened().equals(Optional.of(new ReportId("bridge"))));
        workbench.picture("reports-opened");
    }
}
