package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.REPORT;
import static org.mithaq.ui.tests.SampleProject.SIGNING;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.Values;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.TextValue;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.pages.DossierPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("The dossier of the selected record")
class DossierViewTest {

    private static final String CODEBOOK = """
            codebook small version 1.0 languages ar, en
            list Status ar "الحالة" en "Status" { signed ar "موقّع" en "Signed" failed ar "فشل" en "Failed" }
            registry Actor ar "الجهات" en "Actors" { council ar "مجلس الوادي" en "Valley council" }
            agreement Agreement prefix "AGR" ar "اتفاق" en "Agreement" {
                text title ar "العنوان" en "Title" required
                category status of Status ar "الحالة" en "Status"
                role party of Actor [*] ar "طرف" en "Party"
            }
            """;
    private static final int AGREEMENT = 1;

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private DossierPage dossier;

    @BeforeEach
    void codeAnAgreement() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange().open(SampleProject.in(folder, CODEBOOK));
        workbench.report(REPORT).select(SIGNING).annotate(AGREEMENT);
        dossier = workbench.dossier().untilIt("Agreement AGR-0001 {");
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    private CodedRecord record(int index) {
        return workbench.project().ownCodings().getFirst().getRecords().get(index);
    }

    private String title(int index) {
        return CodedRecords.values(record(index), "title").stream().map(value -> ((TextValue) value).getText())
                .findFirst().orElse("");
    }

    @Test
    @DisplayName("becomes the record when what is typed makes sense, as one step of undo")
    void becomesTheRecord() {
        assertThat(dossier.widget().getOrientation()).isEqualTo(SWT.LEFT_TO_RIGHT);
        dossier.replace("{\n", "{\n\ttitle \"هدنة الوادي\"; party مجلس الوادي\n");
        Waiting.until("the record has the title", () -> title(0).equals("هدنة الوادي"));
        workbench.picture("dossier");
        workbench.undo();
        Waiting.until("the text follows", () -> !dossier.text().contains("هدنة الوادي"));
        assertThat(title(0)).isEmpty();
    }

    @Test
    @DisplayName("follows the record, but not while it has mistakes, which stay")
    void followsTheRecord() {
        workbench.project().editor().addValue(record(0), Values.text("title", "First truce"));
        dossier.untilIt("title \"First truce\"");
        dossier.replace("title \"First truce\"", "title \"First truce");
        workbench.project().editor().addValue(record(0), Values.category("status", "failed"));
        Waiting.events();
        assertThat(dossier.text()).contains("title \"First truce\n").doesNotContain("failed");
        assertThat(title(0)).isEqualTo("First truce");
        workbench.picture("dossier-mistake");
        dossier.replace("title \"First truce\n", "title \"Second truce\"\n\tstatus signed\n").confirm();
        assertThat(title(0)).isEqualTo("Second truce");
    }

    @Test
    @DisplayName("takes a whole new agreement")
    void takesANewAgreement() {
        dossier.typeNew().untilIt("title \"\"");
        dossier.replace("title \"\"", "title \"Valley truce\"; status موقّع; party council");
        dossier.confirm();
        Waiting.until("there is a second agreement", () -> workbench.project().ownCodings().getFirst().getRecords().size() == 2);
        assertThat(title(1)).isEqualTo("Valley truce");
        dossier.untilIt("Agreement AGR-0002 {");
    }
}
