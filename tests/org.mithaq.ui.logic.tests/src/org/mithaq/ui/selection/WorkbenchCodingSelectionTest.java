package org.mithaq.ui.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

@DisplayName("The selection of the window")
class WorkbenchCodingSelectionTest {

    private static final ReportId REPORT = new ReportId("valley");
    private static final SelectedCoding SOME = SelectedCoding.of(REPORT);

    private final WorkbenchCodingSelection selection = new WorkbenchCodingSelection();
    private final List<Object> told = new ArrayList<>();

    @Test
    @DisplayName("is told to everybody, once")
    void tells() {
        selection.addListener(recording());

        selection.select(SOME, this);
        selection.select(SOME, this);

        assertThat(told).containsExactly(SOME);
        assertThat(selection.current()).isEqualTo(SOME);
    }

    @Test
    @DisplayName("does not run in circles when a view selects while it is told")
    void noLoops() {
        selection.addListener(new CodingSelectionListener() {
            @Override
            public void selectionChanged(SelectedCoding selected, Object source) {
                selection.select(SelectedCoding.NONE, this);
            }
        });
        selection.addListener(recording());

        selection.select(SOME, this);

        assertThat(selection.current()).isEqualTo(SOME);
        assertThat(told).containsExactly(SOME);
    }

    @Test
    @DisplayName("has no passage without text")
    void emptyPassage() {
        selection.setPassage(Optional.of(new Passage(REPORT, RawSegments.none())));

        assertThat(selection.passage()).isEmpty();
    }

    @Test
    @DisplayName("loses a record that is deleted, also when undo takes it away")
    void deletedRecordsLeave(@TempDir Path folder) throws Exception {
        try (Project project = ProjectBuilder.in(folder.resolve("p")).report("valley", "North signed.").open()) {
            project.editor().addListener(change -> selection.codingChanged(project, change));
            CodedRecord record = RecordBuilder.record(project, "Stance", "valley").get();
            selection.select(SelectedCoding.of(REPORT, record), this);

            project.commandStack().undo();

            assertThat(selection.current().records()).isEmpty();
            assertThat(selection.current().report()).contains(REPORT);
        }
    }

    @Test
    @DisplayName("can be dragged as a passage and comes out the same")
    void passagesTravel() {
        Passage passage = new Passage(REPORT, RawSegments.of(RawRange.of(12, 15), RawRange.of(3, 9)));

        assertThat(SegmentsTransfer.read(SegmentsTransfer.write(passage))).contains(passage);
        assertThat(SegmentsTransfer.read("some text")).isEmpty();
        assertThat(SegmentsTransfer.read("valley\n9-3")).isEmpty();
    }

    private CodingSelectionListener recording() {
        return new CodingSelectionListener() {
            @Override
            public void selectionChanged(SelectedCoding selected, Object source) {
                told.add(selected);
            }
        };
    }
}
