package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.CEASEFIRE;
import static org.mithaq.ui.tests.SampleProject.REPORT;
import static org.mithaq.ui.tests.SampleProject.SIGNING;

import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.selection.SegmentsTransfer;
import org.mithaq.ui.tests.harness.DragAndDrop;
import org.mithaq.ui.tests.pages.ReportEditorPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("A passage that is dragged")
class PassageDragTest {

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

    private String quote(String id) {
        return workbench.selection().current().record().filter(record -> record.getId().equals(id)).orElseThrow()
                .getEvidence().getFirst().getQuote();
    }

    @Test
    @DisplayName("onto the free part of the outline becomes a record of the first type")
    void becomesARecord() {
        report.select(SIGNING);

        drag(SIGNING, workbench.outline().freePlace(), DND.DROP_DEFAULT);

        assertThat(workbench.outline().ids()).containsExactly("AGR-0001");
        assertThat(quote("AGR-0001")).isEqualTo(SIGNING);
    }

    @Test
    @DisplayName("onto an agreement becomes a clause of it")
    void becomesAPart() {
        report.select(SIGNING).annotate(1);
        report.select(CEASEFIRE);

        drag(CEASEFIRE, workbench.outline().placeOf("AGR-0001"), DND.DROP_DEFAULT);

        assertThat(workbench.outline().ids()).containsExactly("AGR-0001", "  CLA-0001");
        assertThat(quote("CLA-0001")).isEqualTo(CEASEFIRE);
    }

    @Test
    @DisplayName("with Shift becomes evidence of the record it is dropped on")
    void becomesEvidence() {
        report.select(SIGNING).annotate(1);
        report.select(CEASEFIRE);

        drag(CEASEFIRE, workbench.outline().placeOf("AGR-0001"), DND.DROP_MOVE);

        assertThat(workbench.outline().ids()).containsExactly("AGR-0001");
        assertThat(workbench.selection().current().record().orElseThrow().getEvidence()).hasSize(2);
    }

    @Test
    @DisplayName("begins on the selection only")
    void beginsOnTheSelection() {
        report.select(CEASEFIRE);

        assertThat(drag(SIGNING, workbench.outline().freePlace(), DND.DROP_DEFAULT)).isFalse();

        assertThat(workbench.outline().ids()).isEmpty();
    }

    private boolean drag(String words, Point to, int keys) {
        return new DragAndDrop(report.text(), workbench.outline().tree(), SegmentsTransfer.getInstance())
                .drag(report.placeOf(words), to, keys);
    }
}
