package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.REPORT;
import static org.mithaq.ui.tests.SampleProject.SIGNING;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.pages.PreviewPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("The preview of a table")
class PreviewTest {

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private final boolean arabic = Locale.getDefault().getLanguage().equals("ar");

    @BeforeEach
    void codeAnAgreement() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange().open(SampleProject.in(folder));
        workbench.report(REPORT).select(SIGNING).annotate(1);
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    @Test
    void showsTheRowsThatAnExportWouldWrite() {
        PreviewPage preview = workbench.preview().choose(arabic ? "الاتفاقات" : "Agreements")
                .whenItSays(arabic ? "صف واحد" : "1 row").whenShown("AGR-0001");

        assertThat(preview.row(0)).contains("id", "report");
        assertThat(preview.row(1)).contains("AGR-0001", REPORT);
    }

    @Test
    void drawsTheNamesAndTheCells() {
        PreviewPage preview = workbench.preview().choose(arabic ? "الاتفاقات" : "Agreements").whenShown("AGR-0001");

        preview.whenDrawn(1, 0).whenDrawn(1, 1);

        workbench.picture("preview");
    }

    @Test
    void followsWhatIsCoded() {
        PreviewPage preview = workbench.preview().choose(arabic ? "الاتفاقات" : "Agreements").whenShown("AGR-0001");

        workbench.report(REPORT).select(SampleProject.CEASEFIRE).annotate(1);

        preview.whenItSays(arabic ? "صفان" : "2 rows").whenShown("AGR-0002");
    }

    @Test
    void copiesTheCellThatTheKeyboardComesTo() {
        PreviewPage preview = workbench.preview().choose(arabic ? "الاتفاقات" : "Agreements").whenShown("AGR-0001");

        preview.enter();

        assertThat(preview.copied()).isEqualTo("AGR-0001");
    }

    @Test
    void selectsARangeWithShiftAndTheArrowsToTheNextColumnAndDown() {
        workbench.report(REPORT).select(SampleProject.CEASEFIRE).annotate(1);
        PreviewPage preview = workbench.preview().choose(arabic ? "الاتفاقات" : "Agreements")
                .whenItSays(arabic ? "صفان" : "2 rows").whenShown("AGR-0002").enter();

        preview.press(SWT.SHIFT, arabic ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT);
        assertThat(preview.copied()).isEqualTo("AGR-0001\t" + REPORT);

        preview.press(SWT.SHIFT, SWT.ARROW_DOWN);
        assertThat(preview.copied().lines()).containsExactly("AGR-0001\t" + REPORT, "AGR-0002\t" + REPORT);

        preview.press(SWT.SHIFT, arabic ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT);
        assertThat(preview.copied().lines()).containsExactly("AGR-0001", "AGR-0002");
    }

    @Test
    void goesToTheFirstCellOnceThereIsOne() {
        PreviewPage preview = workbench.preview().enter().choose(arabic ? "الاتفاقات" : "Agreements").whenShown("AGR-0001");

        assertThat(preview.copied()).isEqualTo("AGR-0001");
    }
}
