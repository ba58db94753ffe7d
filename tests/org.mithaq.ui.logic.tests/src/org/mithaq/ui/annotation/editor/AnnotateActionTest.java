package org.mithaq.ui.annotation.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;
import org.mithaq.ui.selection.Passage;
import org.mithaq.ui.selection.SelectedCoding;

@DisplayName("Annotating a passage")
class AnnotateActionTest {

    private static final ReportId REPORT = new ReportId("valley");

    @TempDir
    Path folder;

    private Project project;
    private AnnotateAction action;

    @BeforeEach
    void openProject() throws Exception {
        project = ProjectBuilder.in(folder.resolve("p"))
                .report("valley", "North and South signed. They withdraw. They cease fire.").open();
        action = new AnnotateAction(project.codebook(), project.editor());
    }

    @AfterEach
    void closeProject() throws Exception {
        project.closeWithoutSaving();
    }

    @Test
    @DisplayName("as an agreement makes a record at the top, whatever is selected")
    void agreementsStandAtTheTop() {
        CodedRecord first = make("Agreement", "North and South", SelectedCoding.NONE).orElseThrow();

        CodedRecord second = make("Agreement", "They withdraw", SelectedCoding.of(REPORT, first)).orElseThrow();

        assertThat(project.coding(REPORT).orElseThrow().getRecords()).containsExactly(first, second);
    }

    @Test
    @DisplayName("as a clause makes it a part of the selected agreement")
    void clausesBecomeParts() {
        CodedRecord agreement = make("Agreement", "North and South", SelectedCoding.NONE).orElseThrow();

        CodedRecord clause = make("Clause", "They withdraw", SelectedCoding.of(REPORT, agreement)).orElseThrow();

        assertThat(agreement.getParts()).containsExactly(clause);
        assertThat(clause.getEvidence().getFirst().getQuote()).isEqualTo("They withdraw");
    }

    @Test
    @DisplayName("as a clause while a clause is selected makes its sibling")
    void clausesFollowClauses() {
        CodedRecord agreement = make("Agreement", "North and South", SelectedCoding.NONE).orElseThrow();
        CodedRecord first = make("Clause", "They withdraw", SelectedCoding.of(REPORT, agreement)).orElseThrow();

        CodedRecord second = make("Clause", "They cease fire", SelectedCoding.of(REPORT, first)).orElseThrow();

        assertThat(agreement.getParts()).containsExactly(first, second);
    }

    @Test
    @DisplayName("as a clause is not possible while nothing is selected that has clauses")
    void clausesNeedAnOwner() {
        CodedRecord stance = make("Stance", "North", SelectedCoding.NONE).orElseThrow();

        assertThat(action.canMake(type("Clause"), SelectedCoding.NONE)).isFalse();
        assertThat(make("Clause", "They withdraw", SelectedCoding.NONE)).isEmpty();
        assertThat(make("Clause", "They withdraw", SelectedCoding.of(REPORT, stance))).isEmpty();
    }

    @Test
    @DisplayName("adds it as evidence to the selected value, else to the selected record, else to nothing")
    void evidenceGoesToWhatIsSelected() {
        CodedRecord agreement = make("Agreement", "North and South", SelectedCoding.NONE).orElseThrow();
        Value title = Values.text("title", "Valley deal");
        project.editor().addValue(agreement, title);

        assertThat(action.addEvidence(passage("They withdraw"), SelectedCoding.of(REPORT, agreement, title))).isTrue();
        assertThat(action.addEvidence(passage("They cease fire"), SelectedCoding.of(REPORT, agreement))).isTrue();
        assertThat(action.addEvidence(passage("They"), SelectedCoding.of(REPORT))).isFalse();

        assertThat(title.getEvidence()).hasSize(1);
        assertThat(agreement.getEvidence()).hasSize(2);
    }

    @Test
    @DisplayName("and deleting several records is one step of undo")
    void deletingIsOneStep() {
        CodedRecord agreement = make("Agreement", "North and South", SelectedCoding.NONE).orElseThrow();
        CodedRecord clause = make("Clause", "They withdraw", SelectedCoding.of(REPORT, agreement)).orElseThrow();
        CodedRecord stance = make("Stance", "North", SelectedCoding.NONE).orElseThrow();

        new DeleteAction(project.editor()).delete(List.of(agreement, clause, stance));
        assertThat(project.coding(REPORT).orElseThrow().getRecords()).isEmpty();
        project.commandStack().undo();

        assertThat(project.coding(REPORT).orElseThrow().getRecords()).containsExactly(agreement, stance);
        assertThat(agreement.getParts()).containsExactly(clause);
    }

    private Optional<CodedRecord> make(String type, String words, SelectedCoding selection) {
        return action.make(type(type), passage(words), selection);
    }

    private RecordType type(String name) {
        return project.codebook().recordType(name).orElseThrow();
    }

    private Passage passage(String words) {
        return new Passage(REPORT, RecordBuilder.passage(project, "valley", words));
    }
}
