package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.REPORT;
import static org.mithaq.ui.tests.SampleProject.SIGNING;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.pages.FormPage;
import org.mithaq.ui.tests.pages.ProblemsPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@DisplayName("The list of problems")
class ProblemsTest {

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();

    @BeforeEach
    void codeAnAgreementWithoutATitle() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange().open(SampleProject.in(folder));
        workbench.report(REPORT).select(SIGNING).annotate(1);
        workbench.problems().filter("");
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    @Test
    void namesWhatIsMissingAndCountsItInTheTitle() {
        ProblemsPage problems = workbench.problems().whenChecked();

        assertThat(problems.of("AGR-0001")).isNotEmpty();
        assertThat(problems.title()).contains("(" + problems.count() + ")");
    }

    @Test
    void leadsToTheFieldInTheForm() {
        ProblemsPage problems = workbench.problems().whenChecked().filter("Title");
        problems.open("AGR-0001");

        assertThat(workbench.selection().current().record().orElseThrow().getId()).isEqualTo("AGR-0001");
        assertThat(workbench.form().hasFocus("Title")).isTrue();
    }

    @Test
    void losesAProblemOnceItIsSolved() {
        int before = workbench.problems().whenChecked().of("AGR-0001").size();

        FormPage form = workbench.form().enter("Title", "First truce");

        assertThat(workbench.problems().whenChecked().of("AGR-0001")).hasSize(before - 1);
        assertThat(form.values("Title")).containsExactly("First truce");
    }
}
