package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.CEASEFIRE;
import static org.mithaq.ui.tests.SampleProject.REPORT;
import static org.mithaq.ui.tests.SampleProject.SIGNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.DateValue;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.pages.ReportEditorPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@DisplayName("The form")
class FormTest {

    private static final String CODEBOOK = """
            codebook small version 1.0 languages en

            missing Reason en "Reasons" { not_stated en "Not stated" code ".n" }
            list Kind en "Kinds" { release en "Release" siege en "Siege" }
            agreement Agreement prefix "AGR" en "Agreement" {
                text title en "Title"
                number articles en "Articles"
                derived doubled = articles * 2 en "Twice the articles"
                derived listed = count(clauses) en "Clauses listed"
                date signed en "Signed"
                category kind of Kind en "Kind" allowed itself != siege when articles > 9
                parts clauses of Clause ordered [*] en "Clauses"
            }
            part Clause prefix "CLA" en "Clause" {
                text wording en "Wording"
            }
            """;
    private static final int AGREEMENT = 1;
    private static final int CLAUSE = 2;

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private ReportEditorPage report;

    @BeforeEach
    void codeAnAgreement() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange().open(SampleProject.in(folder, CODEBOOK));
        report = workbench.report(REPORT);
        report.select(SIGNING).annotate(AGREEMENT);
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    private CodedRecord agreement() {
        return workbench.project().ownCodings().getFirst().getRecords().getFirst();
    }

    private void writeCodebook(String text) throws IOException {
        Files.writeString(workbench.project().layout().codebookFolder().resolve("main.codebook"), text);
    }

    @Test
    void showsWhatIsComputedAndFollowsWhatItIsComputedFrom() {
        assertThat(workbench.form().remarks("Twice the articles")).isEqualTo("not coded yet");
        assertThat(workbench.form().remarks("Clauses listed")).isEqualTo("0");

        workbench.form().enter("Articles", "12");
        assertThat(workbench.form().remarks("Twice the articles")).isEqualTo("24");
        workbench.undo();
        assertThat(workbench.form().remarks("Twice the articles")).isEqualTo("not coded yet");

        workbench.project().editor().setMissing(agreement(), "articles", "not_stated");
        assertThat(workbench.form().remarks("Twice the articles")).contains("No value: Not stated");
    }

    @Test
    void offersWhatTheCodebookAllowsAndSaysWhyTheRestIsNotOffered() {
        workbench.form().enter("Kind", "sie");
        assertThat(workbench.form().values("Kind")).containsExactly("Siege");

        workbench.form().enter("Articles", "12");
        assertThat(workbench.form().values("Kind")).containsExactly("Siege");
        Waiting.until("the finding", () -> workbench.form().remarks("Kind").contains("does not allow"));
        assertThat(workbench.form().proposals("Kind")).hasSize(2).first().isEqualTo("Release");
        assertThat(workbench.form().proposals("Kind").getLast()).contains("1 is not allowed here", "itself != siege");

        workbench.form().replace("Kind", "rel");
        assertThat(workbench.form().values("Kind")).containsExactly("Release");
        workbench.form().replace("Kind", "sie");
        assertThat(workbench.form().remarks("Kind")).contains("\"Siege\" is not allowed here");
        workbench.picture("not allowed");
        workbench.form().replace("Kind", "Release");
        assertThat(CodedRecords.values(agreement(), "kind")).singleElement()
                .isInstanceOfSatisfying(CategoryValue.class, kind -> assertThat(kind.getCategory()).isEqualTo("release"));
    }

    @Test
    void countsThePartsThatAreAddedMeanwhile() {
        report.select(CEASEFIRE).annotate(CLAUSE);
        workbench.outline().select("AGR-0001");
        assertThat(workbench.form().remarks("Clauses listed")).isEqualTo("1");

        workbench.outline().press(0, SWT.INSERT);
        workbench.outline().select("AGR-0001");
        assertThat(workbench.form().remarks("Clauses listed")).isEqualTo("2");
        workbench.picture("derived");
    }

    @Test
    void isMadeAnewForAnotherStateOfTheCodebook() throws Exception {
        workbench.form().enter("Title", "First truce").type("Signed", "some day");

        writeCodebook(CODEBOOK.replace("text title en \"Title\"", "text place_name en \"Name of the place\" text title en \"Heading\""));
        workbench.refresh();

        assertThat(workbench.outline().selected()).isEqualTo("AGR-0001");
        assertThat(workbench.form().values("Heading")).containsExactly("First truce");
        assertThat(workbench.form().values("Name of the place")).isEmpty();
        assertThat(workbench.form().values("Signed")).containsExactly("some day");
        assertThat(workbench.form().remarks("Signed")).contains("some day");
        workbench.form().type("Signed", "");
    }

    @Test
    void keepsWhatWasTypedWhileTheCodebookIsBroken() throws Exception {
        workbench.form().type("Signed", "some day");

        writeCodebook("codebook small version 1.0 languages en");
        workbench.refresh();
        assertThat(workbench.form().text()).contains("Agreement");
        writeCodebook(CODEBOOK);
        workbench.refresh();

        assertThat(workbench.form().values("Signed")).containsExactly("some day");
        workbench.form().type("Signed", "");
    }

    @Test
    void offersTheTypesOfTheNewCodebookInTheEditorAndStaysThere() throws Exception {
        int caret = report.text().getCaretOffset();

        writeCodebook(CODEBOOK.replace("en \"Agreement\"", "en \"Deal\"") + "stance Stance prefix \"STA\" en \"Stance\" { text note en \"Note\" }");
        workbench.refresh();

        report = workbench.report(REPORT);
        assertThat(report.types()).containsExactly("Deal", "Clause", "Stance");
        assertThat(report.text().getCaretOffset()).isEqualTo(caret);
        assertThat(workbench.outline().row("AGR-0001")).contains("Deal");
        report.select(CEASEFIRE).annotate(3);
        assertThat(workbench.outline().ids()).containsExactly("AGR-0001", "STA-0001");
    }

    @Test
    void showsAndTakesOtherReadingsOfADate() {
        workbench.form().enter("Signed", "2016-12-01 or 2016-01-01");

        assertThat(workbench.form().values("Signed")).containsExactly("2016-12-01 | 2016-01-01");
        assertThat(workbench.form().remarks("Signed")).contains("or 2016-01-01");
        DateValue signed = (DateValue) CodedRecords.values(agreement(), "signed").getFirst();
        assertThat(signed.getAlternatives()).isEqualTo(List.of("2016-01-01"));

        workbench.form().type("Signed", "2016-12-01").press("Signed", SWT.CR, '\r');
        workbench.save();
        signed = (DateValue) CodedRecords.values(agreement(), "signed").getFirst();
        assertThat(signed.getAlternatives()).isEmpty();
    }
}
