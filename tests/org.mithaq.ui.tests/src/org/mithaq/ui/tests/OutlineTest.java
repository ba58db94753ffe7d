package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.CEASEFIRE;
import static org.mithaq.ui.tests.SampleProject.REPORT;
import static org.mithaq.ui.tests.SampleProject.ROAD;
import static org.mithaq.ui.tests.SampleProject.SIGNING;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.pages.OutlinePage;
import org.mithaq.ui.tests.pages.ReportEditorPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@DisplayName("The outline")
class OutlineTest {

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private ReportEditorPage report;

    @BeforeEach
    void codeAnAgreementWithTwoClauses() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange().open(SampleProject.in(folder));
        report = workbench.report(REPORT);
        report.select(SIGNING).annotate(1);
        report.select(CEASEFIRE).annotate(3);
        report.select(ROAD).annotate(3);
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    @Test
    void isInStepWithTheEditorAndTheForm() {
        OutlinePage outline = workbench.outline();
        assertThat(outline.selected()).isEqualTo("CLA-0002");

        outline.select("AGR-0001");

        assertThat(workbench.form().heading()).contains("AGR-0001");
        assertThat(workbench.selection().current().record().orElseThrow().getId()).isEqualTo("AGR-0001");
    }

    @Test
    void showsHowEachRecordReadsAndHowFarItIs() {
        assertThat(workbench.outline().row("CLA-0001")).contains("وقف إطلاق النار").contains("○");
    }

    @Test
    void movesAPartWithAltAndTheArrow() {
        OutlinePage outline = workbench.outline().select("CLA-0002");

        outline.press(SWT.ALT, SWT.ARROW_UP);

        assertThat(outline.ids()).containsExactly("AGR-0001", "  CLA-0002", "  CLA-0001");
        workbench.undo();
        assertThat(outline.ids()).containsExactly("AGR-0001", "  CLA-0001", "  CLA-0002");
    }

    @Test
    void addsAPartWithInsert() {
        OutlinePage outline = workbench.outline().select("AGR-0001");

        outline.press(0, SWT.INSERT);

        assertThat(outline.ids()).containsExactly("AGR-0001", "  CLA-0001", "  CLA-0002", "  CLA-0003");
        assertThat(outline.selected()).isEqualTo("CLA-0003");
    }

    @Test
    void deletesARecordWithItsPartsAndBringsThemBack() {
        OutlinePage outline = workbench.outline().select("AGR-0001");

        outline.press(0, SWT.DEL);

        assertThat(outline.ids()).isEmpty();
        workbench.undo();
        assertThat(outline.ids()).containsExactly("AGR-0001", "  CLA-0001", "  CLA-0002");
    }
}
