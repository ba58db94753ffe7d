package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.mithaq.ui.tests.SampleProject.DATE;
import static org.mithaq.ui.tests.SampleProject.REPORT;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.text.ReadingRange;
import org.mithaq.ui.annotation.editor.text.TextGeometry;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@DisplayName("Numbers in text from right to left")
class PlacesOfNumbersTest {

    private static final int TOLERANCE = 3;

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private StyledText text;

    @BeforeEach
    void openAReport() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange().open(SampleProject.in(folder));
        text = workbench.report(REPORT).text();
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    @Test
    void areFramedInFullBesideTheirWordsAfterAJump() {
        text.setSelection(text.getText().indexOf(DATE));

        assertThatDayMonthAndYearStandSideBySide();
    }

    @Test
    void areFramedInFullBesideTheirWordsAfterMovesOfTheCaret() {
        text.setSelection(text.getText().indexOf(DATE));
        text.invokeAction(ST.LINE_START);
        text.invokeAction(ST.COLUMN_NEXT);

        assertThatDayMonthAndYearStandSideBySide();
    }

    private void assertThatDayMonthAndYearStandSideBySide() {
        int start = text.getText().indexOf(DATE);
        int line = text.getLineAtOffset(start);
        List<TextGeometry.Box> boxes = new TextGeometry(text).boxes(ReadingRange.of(start, start + DATE.length()), line, line);
        assertThat(boxes).hasSize(3);
        for (TextGeometry.Box box : boxes) {
            String words = text.getText(box.run().start(), box.run().end() - 1);
            assertThat(box.area().width).as(words).isCloseTo(widthOf(words), offset(TOLERANCE));
        }
        assertThat(gap(boxes.get(0).area(), boxes.get(1).area())).isLessThanOrEqualTo(TOLERANCE);
        assertThat(gap(boxes.get(1).area(), boxes.get(2).area())).isLessThanOrEqualTo(TOLERANCE);
    }

    private static int gap(Rectangle one, Rectangle other) {
        return Math.abs(one.x + one.width - other.x);
    }

    private int widthOf(String words) {
        GC gc = new GC(text);
        try {
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }
}
