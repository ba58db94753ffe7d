package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.pages.ReportEditorPage;
import org.mithaq.ui.tests.pages.SectionsPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("The sections of a report")
class SectionsTest {

    private static final String TEXT = "نص طويل عن النهر والجسر والسوق القديم.\n".repeat(8);
    private static final String REPORT = "تقرير النهر\n" + TEXT + "أولاً: الجسر\n" + TEXT + "1) الطريق\n" + TEXT
            + "عاد الشيخ إلى بيته¹ في المساء.\n" + TEXT + "2) السوق\n" + TEXT + "ثانياً: القرية\n" + TEXT
            + "\n¹ صحيفة النهر، العدد 3.\n";

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private ReportEditorPage report;

    @BeforeEach
    void openTheReport() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange()
                .open(ProjectBuilder.in(folder.resolve("project")).report("river", REPORT).standardCodebook().create().root());
        report = workbench.report("river");
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    @Test
    @DisplayName("stand in a tree; the one of the caret is selected, and the arrow and Enter go to another one")
    void standInATree() {
        SectionsPage sections = workbench.sections();
        Waiting.until("the sections are shown", () -> sections.rows().size() == 5);
        assertThat(sections.rows()).containsExactly("تقرير النهر", "أولاً: الجسر", "  1. الطريق", "  2. السوق", "ثانياً: القرية");

        report.select("عاد الشيخ");
        Waiting.until("the section of the caret is selected", () -> sections.selected().equals("1. الطريق"));
        workbench.picture("sections");

        sections.press(SWT.ARROW_DOWN);
        Waiting.until("the title is shown", () -> report.text().getCaretOffset() == report.text().getText().indexOf("2) السوق"));
        assertThat(sections.selected()).isEqualTo("2. السوق");

        sections.press(SWT.CR);
        Waiting.until("the text has the focus", () -> report.text().isFocusControl());
    }

    @Test
    @DisplayName("may be thousands")
    void mayBeThousands() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 3_000; i++) {
            text.append(i % 10 == 1 ? "# " : "## ").append("القسم النهري ").append(i).append("\nنص عن الجسر.\n");
        }
        workbench.close();
        workbench.open(ProjectBuilder.in(folder.resolve("large")).report("large", text.toString()).standardCodebook().create().root());
        report = workbench.report("large");
        SectionsPage sections = workbench.sections();

        report.select("القسم النهري 2999");
        Waiting.until("the section of the caret is selected", () -> sections.selected().equals("القسم النهري 2999"));
        report.select("القسم النهري 7");
        Waiting.until("the section of the caret is selected", () -> sections.selected().equals("القسم النهري 7"));
    }

    @Test
    @DisplayName("are none where no report is open")
    void areNoneWithoutAReport() {
        SectionsPage sections = workbench.sections();
        workbench.close();

        Waiting.until("no section is shown", () -> sections.rows().isEmpty());
    }

    @Test
    @DisplayName("are joined by notes: the key goes from a marker to its note and back")
    void notesLeadBackAndForth() {
        report.select("بيته¹");
        workbench.run("org.mithaq.annotation.followNote");

        assertThat(report.selectedWords()).isEqualTo("صحيفة النهر، العدد 3.");
        workbench.picture("note");

        report.followAtCaret();
        assertThat(report.selectedWords()).isEqualTo("¹");
    }
}
