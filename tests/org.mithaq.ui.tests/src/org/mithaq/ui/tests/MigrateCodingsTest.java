package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.REPORT;

import java.nio.file.Files;
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
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.testsupport.CodebookBuilder;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;
import org.mithaq.ui.tests.harness.ModalDialog;
import org.mithaq.ui.tests.harness.Widgets;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@DisplayName("Codings that are older than the codebook")
class MigrateCodingsTest {

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();

    @BeforeEach
    void codeUnderVersionOneAndChangeTheCodebook() throws Exception {
        Path root = SampleProject.in(folder, CodebookBuilder.small().text());
        workbench.as(ProjectBuilder.CODER).arrange().open(root);
        RecordBuilder.record(workbench.project(), "Agreement", REPORT)
                .value(Values.category("status", "offered"));
        workbench.save().close();
        Path file = root.resolve("codebook/main.codebook");
        Files.writeString(file, Files.readString(file).replaceFirst("version [0-9.]+", "version 1.1")
                .replace("offered", "proposed")
                + "\nchanges from 1.0 to 1.1 { rename category Status.offered to proposed }\n");
        workbench.open(root);
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    /** What was coded, behind the default that every agreement begins with. */
    private String status() {
        return ((CategoryValue) CodedRecords.values(workbench.project().record(new RecordId("AGR-0001")).orElseThrow(),
                "status").getLast()).getCategory();
    }

    @Test
    void followItFromTheProblemThatSaysSoAndGoBackByUndo() {
        StringBuilder report = new StringBuilder();
        workbench.problems().filter("").whenChecked();

        new ModalDialog().then("read what would happen",
                shell -> report.append(Widgets.all(shell, Text.class).getFirst().getText()))
                .picture("migrate-codings").pressDefault().in(() -> workbench.problems().open("coding/"));

        assertThat(report).contains("1.0", "1.1", "offered");
        assertThat(status()).isEqualTo("proposed");
        workbench.undo();
        assertThat(status()).isEqualTo("offered");
    }

    @Test
    void stayWhenTheCoderOnlyLooks() {
        new ModalDialog().press("Cancel").in(() -> workbench.run("org.mithaq.codings.migrate"));

        assertThat(status()).isEqualTo("offered");
    }
}
