package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.REPORT;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.pages.FindBarPage;
import org.mithaq.ui.tests.pages.ReportEditorPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("Finding words in a report")
class FindTest {

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private ReportEditorPage report;

    @BeforeEach
    void openTheReport() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange().open(SampleProject.in(folder));
        report = workbench.report(REPORT);
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    @Test
    @DisplayName("counts the places, selects one after the other and begins again")
    void steps() {
        FindBarPage find = report.find().type("الهدنه");
        int count = find.count();
        assertThat(count).isGreaterThan(1);
        assertThat(find.number()).isEqualTo(1);
        assertThat(report.selectedWords()).isEqualTo("الهدنة");
        assertThat(report.shows(report.selectedWords())).isTrue();
        workbench.picture("find");

        find.press(0, SWT.CR);
        assertThat(find.number()).isEqualTo(2);
        find.press(SWT.SHIFT, SWT.CR).press(SWT.SHIFT, SWT.CR);
        assertThat(find.number()).isEqualTo(count);
        find.press(0, SWT.CR);
        assertThat(find.number()).isEqualTo(1);
    }

    @Test
    @DisplayName("ends with Escape: the words stay selected and can be coded")
    void ends() {
        FindBarPage find = report.find().type("توصلت فصائل المعارضة");
        find.press(0, SWT.ESC);

        assertThat(find.isOpen()).isFalse();
        assertThat(report.text().isFocusControl()).isTrue();
        assertThat(report.annotate(1).getEvidence().getFirst().getQuote()).isEqualTo("توصلت فصائل المعارضة");
    }

    @Test
    @DisplayName("begins with the selected words")
    void beginsWithTheSelection() {
        report.select("لجنة المصالحة");

        assertThat(report.find().words()).isEqualTo("لجنة المصالحة");
    }

    @Test
    @DisplayName("says when the words are nowhere, and finds again in the raw text")
    void nowhereAndRaw() {
        FindBarPage find = report.find().type("لا يوجد هذا الكلام");
        assertThat(find.number()).isZero();
        assertThat(find.type("الهدنة").count()).isPositive();

        workbench.run("org.mithaq.annotation.toggleRaw");

        assertThat(find.count()).isPositive();
    }
}
