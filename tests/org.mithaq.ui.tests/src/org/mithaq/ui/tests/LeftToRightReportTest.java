package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.pages.ReportEditorPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("A report in English")
class LeftToRightReportTest {

    private static final String TEXT = """
            The truce of the valley

            On 11 February 2016 the council of the valley and the garrison at the mill agreed on a truce of thirty days. \
            The elders of both villages had gone between them for two weeks (called in Arabic هدنة الوادي by all who \
            took part), and a delegation carried the draft from one side to the other four times before it was signed.

            1. Both sides cease fire at noon.
            2. The road to the mill is opened for wagons.
            3. The council releases nine prisoners.
            """;
    private static final String AGREED = "the council of the valley and the garrison at the mill agreed on a truce";
    private static final String ROAD = "The road to the mill is opened for wagons";

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private ReportEditorPage report;
    private StyledText text;

    @BeforeEach
    void openTheReport() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange().open(ProjectBuilder.in(folder.resolve("project")).standardCodebook()
                .report("valley", TEXT).create().root());
        report = workbench.report("valley");
        text = report.text();
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    /** Where the caret is seen: at the end of a row, though its offset is also that of the beginning of the next one. */
    private Point caret() {
        return text.getCaret().getLocation();
    }

    private void press(int key) {
        text.setFocus();
        Keyboard.press(0, key);
    }

    @Test
    @DisplayName("reads from left to right, whatever the direction of the window")
    void reads() {
        assertThat(text.getOrientation()).isEqualTo(SWT.LEFT_TO_RIGHT);
        int first = TEXT.indexOf("On 11");
        assertThat(text.getLocationAtOffset(first).x).isLessThan(text.getLocationAtOffset(first + 5).x);
    }

    @Test
    @DisplayName("moves the caret to the right with the right arrow, by rows, and to the ends of rows")
    void moves() {
        text.setSelection(TEXT.indexOf("council"));
        Point before = caret();

        press(SWT.ARROW_RIGHT);
        assertThat(caret().x).isGreaterThan(before.x);
        press(SWT.ARROW_LEFT);
        assertThat(caret()).isEqualTo(before);
        press(SWT.END);
        assertThat(caret().y).isEqualTo(before.y);
        assertThat(caret().x).isGreaterThan(before.x);
        press(SWT.HOME);
        assertThat(caret().y).isEqualTo(before.y);
        assertThat(text.getCaretOffset()).isEqualTo(TEXT.indexOf("On 11"));
        press(SWT.ARROW_DOWN);
        assertThat(caret().y).isGreaterThan(before.y);
        press(SWT.ARROW_UP);
        assertThat(caret().y).isEqualTo(before.y);
    }

    @Test
    @DisplayName("is coded as any other")
    void isCoded() {
        report.select(AGREED).annotate(1);
        report.select(ROAD).annotate(3);
        report.select("هدنة الوادي by all").annotate(4);

        assertThat(workbench.outline().ids()).containsExactly("AGR-0001", "  CLA-0001", "STA-0001");
        workbench.outline().select("AGR-0001");
        report.text().setTopIndex(0);
        workbench.picture("left-to-right");
    }
}
