package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.CEASEFIRE;
import static org.mithaq.ui.tests.SampleProject.REFUSAL;
import static org.mithaq.ui.tests.SampleProject.RELEASE;
import static org.mithaq.ui.tests.SampleProject.REPORT;
import static org.mithaq.ui.tests.SampleProject.ROAD;
import static org.mithaq.ui.tests.SampleProject.SIGNING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.pages.FormPage;
import org.mithaq.ui.tests.pages.ReportEditorPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@DisplayName("A coder at the keyboard")
class CodingByKeyboardTest {

    private static final int AGREEMENT = 1;
    private static final int CLAUSE = 3;
    private static final int STANCE = 4;

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path project;
    private ReportEditorPage report;

    @BeforeEach
    void openTheSampleProject() throws Exception {
        project = SampleProject.in(folder);
        workbench.as(ProjectBuilder.CODER).arrange().open(project);
        report = workbench.report(REPORT);
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    private void markAnAgreementWithThreeClausesAndAStance() {
        report.select(SIGNING).annotate(AGREEMENT);
        report.select(CEASEFIRE).annotate(CLAUSE);
        report.select(ROAD).annotate(CLAUSE);
        report.select(RELEASE).annotate(CLAUSE);
        report.select(REFUSAL).annotate(STANCE);
    }

    @Test
    void marksAnAgreementThreeClausesAndAStance() {
        markAnAgreementWithThreeClausesAndAStance();

        assertThat(workbench.outline().ids())
                .containsExactly("AGR-0001", "  CLA-0001", "  CLA-0002", "  CLA-0003", "STA-0001");
    }

    @Test
    void seesAllRecordTypesEvenWhereTheyTakeSeveralLines() {
        assertThat(report.types()).hasSizeGreaterThan(7);
        assertThat(report.typesInSight()).isEqualTo(report.types());
    }

    @Test
    void goesFromTheTextPastAllRecordTypesByOneKey() {
        assertThat(report.text().setFocus()).isTrue();

        assertThat(report.leaveBackwards()).as("the types").isTrue();
        assertThat(report.leaveBackwards()).as("what comes before them").isFalse();
    }

    @Test
    void fillsTheFormInEitherLanguageOfTheCodebook() {
        markAnAgreementWithThreeClausesAndAStance();
        workbench.outline().select("AGR-0001");
        FormPage form = workbench.form();
        form.enter("Title", "هدنة بلودان الأولى").enter("Signed", "9 شباط/ فبراير 2015")
                .actor("Actors and roles", "Mediator", "لجنة المصالحة").actor("Actors and roles", "Party", "النظام");

        assertThat(form.heading()).contains("AGR-0001").contains("هدنة بلودان الأولى");
        assertThat(form.values("Signed")).containsExactly("2015-02-09");
        assertThat(form.remarks("Signed")).contains("day").contains("9 شباط/ فبراير 2015");
        assertThat(form.values("Actors and roles")).hasSize(2).contains("Local reconciliation committee");
        workbench.outline().select("CLA-0001");
        assertThat(workbench.form().enter("Kind", "وقف إطلاق النار").values("Kind")).containsExactly("Ceasefire");
        workbench.picture("agreement");
    }

    @Test
    void keepsWhatIsNoValueInItsFieldAndSaysWhatToType() {
        report.select(SIGNING).annotate(AGREEMENT);
        FormPage form = workbench.form().enter("Signed", "some day");

        assertThat(form.remarks("Signed")).contains("some day").contains("2013-12-17");
        assertThat(workbench.project().ownCodings().getFirst().getRecords().getFirst().getValues())
                .noneMatch(value -> value.getVariable().equals("signed"));
        report.select(REFUSAL).annotate(STANCE);
        workbench.outline().select("AGR-0001");
        assertThat(workbench.form().values("Signed")).containsExactly("some day");
        workbench.form().type("Signed", "");
    }

    @Test
    void undoesAndRedoesEveryStep() {
        report.select(SIGNING).annotate(AGREEMENT);
        workbench.form().enter("Title", "First truce");

        workbench.undo();
        assertThat(workbench.form().values("Title")).isEmpty();
        workbench.undo();
        assertThat(workbench.outline().ids()).isEmpty();
        workbench.redo().redo();
        workbench.outline().select("AGR-0001");
        assertThat(workbench.form().values("Title")).containsExactly("First truce");
    }

    @Test
    void showsAClauseAgainThatComesBackByRedo() {
        report.select(SIGNING).annotate(AGREEMENT);
        report.select(CEASEFIRE).annotate(CLAUSE);

        workbench.undo();
        assertThat(workbench.outline().ids()).containsExactly("AGR-0001");
        workbench.redo();
        assertThat(workbench.outline().ids()).containsExactly("AGR-0001", "  CLA-0001");
    }

    @Test
    void savesWhatStandsInTheFieldThatHasTheFocus() {
        report.select(SIGNING).annotate(AGREEMENT);
        workbench.form().type("Title", "Still being typed");
        workbench.save();

        workbench.close();
        workbench.open(project).report(REPORT);
        workbench.outline().select("AGR-0001");
        assertThat(workbench.form().values("Title")).containsExactly("Still being typed");
    }

    @Test
    void findsTheSameAfterSavingClosingAndOpeningAgain() {
        markAnAgreementWithThreeClausesAndAStance();
        workbench.outline().select("CLA-0002");
        workbench.form().enter("Kind", "Ceasefire").enter("Kind", "WPN_HEAVY");
        workbench.save();
        List<String> ids = workbench.outline().ids();
        String row = workbench.outline().row("CLA-0002");

        workbench.close();
        workbench.open(project).report(REPORT);

        assertThat(workbench.outline().ids()).isEqualTo(ids);
        assertThat(workbench.outline().row("CLA-0002")).isEqualTo(row);
        workbench.outline().select("CLA-0002");
        assertThat(workbench.form().values("Kind")).containsExactly("Ceasefire", "Heavy weapons");
    }

    @Test
    void exportsTheTablesOfTheCodebook() throws Exception {
        markAnAgreementWithThreeClausesAndAStance();
        Path tables = folder.resolve("tables");

        workbench.export().to(tables).picture("export").run();

        assertThat(tables).isDirectoryContaining("glob:**/agreements.csv").isDirectoryContaining("glob:**/stances.csv");
        assertThat(Files.readString(tables.resolve("clauses.csv"))).contains("CLA-0003");
        assertThat(Files.readString(tables.resolve("evidence.csv"))).contains(RELEASE);
    }
}
