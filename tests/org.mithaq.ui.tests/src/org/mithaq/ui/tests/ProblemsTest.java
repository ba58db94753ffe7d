package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.REPORT;
import static org.mithaq.ui.tests.SampleProject.SIGNING;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.RecordId;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.harness.ModalDialog;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;
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

    @Test
    void tellsHowManyTheFiltersHide() {
        ProblemsPage problems = workbench.problems().whenChecked();
        int all = problems.count();

        problems.severity("Warnings");
        int warnings = problems.count();

        assertThat(warnings).isLessThan(all);
        assertThat(problems.summary()).contains(warnings + " shown, " + (all - warnings) + " hidden by filters");
        assertThat(problems.severity("All severities").count()).isEqualTo(all);
    }

    @Test
    void isLeftForItsFiltersByAKey() {
        assertThat(workbench.problems().whenChecked().leadsToFilters()).isTrue();
    }

    @Test
    void isEnteredFromItsFiltersAtItsFirstRow() {
        ProblemsPage problems = workbench.problems().whenChecked().filter("Title");

        assertThat(problems.enterFromFilters()).isTrue();
    }

    @Test
    void showsWhatIsAcceptedNoMore() {
        ProblemsPage problems = workbench.problems().whenChecked().filter("Title");
        int accepted = problems.count();

        new ModalDialog().then("type the reason", shell -> Widgets.all(shell, Text.class).getFirst()
                .setText("The report gives it none")).picture("problems-accept").press("OK")
                .in(() -> problems.selectAll().accept());

        assertThat(accepted).isPositive();
        Waiting.until("they are listed no more", () -> problems.whenChecked().count() == 0);
        workbench.picture("problems-accepted");
        assertThat(problems.summary()).contains(accepted + " accepted");
    }

    @Test
    void putsTheSameValueTwiceRightByAKeyAndTakesThatBack() {
        CodedRecord record = workbench.project().record(new RecordId("AGR-0001")).orElseThrow();
        workbench.project().editor().addValue(record, Values.text("title", "First truce"));
        workbench.project().editor().addValue(record, Values.text("title", "First truce"));
        ProblemsPage problems = workbench.problems().whenChecked().filter("Title");
        assertThat(problems.count()).isEqualTo(1);

        problems.selectAll().putRight();
        assertThat(CodedRecords.values(record, "title")).hasSize(1);
        assertThat(problems.whenChecked().count()).isZero();

        workbench.undo();
        assertThat(CodedRecords.values(record, "title")).hasSize(2);
    }
}
