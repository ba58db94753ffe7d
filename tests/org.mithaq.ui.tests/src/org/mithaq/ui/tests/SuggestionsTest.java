package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.ui.tests.SampleProject.REPORT;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Origin;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.pages.SuggestionsPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@DisplayName("The list of suggestions")
class SuggestionsTest {

    private static final String ACTORS = "actor.label";

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path root;
    private SuggestionsPage suggestions;

    @BeforeEach
    void openAReport() throws Exception {
        root = SampleProject.in(folder);
        workbench.as(ProjectBuilder.CODER).arrange().open(root);
        open();
    }

    private void open() {
        workbench.report(REPORT);
        suggestions = workbench.suggestions().whenFound();
    }

    @AfterEach
    void closeTheProject() {
        suggestions.refusedOnly(false).filter(0);
        workbench.close();
    }

    private List<CodedRecord> records() {
        return workbench.project().ownCodings().stream().flatMap(CodedRecords::all).toList();
    }

    @Test
    void groupsWhatItFoundByKindAndRuleAndCountsIt() {
        assertThat(suggestions.kinds()).anyMatch(kind -> kind.matches("Dates \\([0-9]+\\)"))
                .anyMatch(kind -> kind.matches("Actors \\([0-9]+\\)"));
        assertThat(suggestions.of(ACTORS)).isNotEmpty().noneMatch(String::isEmpty);
        assertThat(suggestions.title()).matches("Suggestions \\([0-9]+\\)");
    }

    @Test
    void movesTheReportToTheWordsAndKeepsTheFocus() {
        suggestions.select(ACTORS);
        var first = suggestions.framed();
        assertThat(first).isPresent();

        suggestions.next();

        assertThat(suggestions.framed()).isPresent().isNotEqualTo(first);
        assertThat(suggestions.hasFocus()).isTrue();
        workbench.picture("suggestion");
    }

    @Test
    void acceptsWithEnterAndGoesOnWithTheNext() {
        String title = suggestions.title();
        String accepted = suggestions.select(firstCue()).selectedPassage();

        suggestions.accept();

        assertThat(records()).isNotEmpty().allMatch(record -> record.getOrigin() == Origin.SUGGESTION)
                .noneMatch(record -> record.getRule().isEmpty());
        assertThat(suggestions.selectedPassage()).isNotEmpty().isNotEqualTo(accepted);
        workbench.undo();
        assertThat(records()).isEmpty();
        assertThat(suggestions.title()).isEqualTo(title);
    }

    private String firstCue() {
        return suggestions.rules("Clause").stream().filter(rule -> rule.startsWith("clause.cue:")).findFirst()
                .orElseThrow();
    }

    @Test
    void opensInTheFormWhatIsAcceptedWithChanges() {
        suggestions.select(firstCue()).acceptWithChanges();

        assertThat(workbench.selection().current().record().orElseThrow().getType()).isEqualTo("Clause");
        assertThat(workbench.form().heading()).contains("CLA-0001");
        assertThat(suggestions.hasFocus()).isFalse();
    }

    @Test
    void acceptsAllOfARuleInOneStep() {
        suggestions.select(firstCue()).accept();
        int records = records().size();
        String title = suggestions.title();
        int actors = suggestions.of(ACTORS).size();

        suggestions.select(ACTORS).acceptRule();

        assertThat(suggestions.hasFocus()).isTrue();
        assertThat(suggestions.has(ACTORS) ? suggestions.of(ACTORS).size() : 0).isLessThan(actors);
        assertThat(records()).hasSize(records);
        workbench.undo();
        assertThat(suggestions.title()).isEqualTo(title);
        workbench.redo();
        assertThat(suggestions.title()).isNotEqualTo(title);
    }

    @Test
    void remembersWhatWasRefusedAndOpensItAgainOnDemand() {
        int actors = suggestions.of(ACTORS).size();
        String refused = suggestions.select(ACTORS).selectedPassage();
        suggestions.refuse();
        assertThat(suggestions.of(ACTORS)).hasSize(actors - 1);

        workbench.save().close();
        workbench.open(root);
        open();

        assertThat(suggestions.of(ACTORS)).hasSize(actors - 1);
        suggestions.refusedOnly(true);
        assertThat(suggestions.kinds()).containsExactly("Actors (1)");
        assertThat(suggestions.select(ACTORS).selectedPassage()).isEqualTo(refused);
        suggestions.restore().refusedOnly(false);
        assertThat(suggestions.of(ACTORS)).hasSize(actors);
    }

    @Test
    void leavesOneKindWhereThatIsAskedFor() {
        suggestions.filter(1);

        assertThat(suggestions.kinds()).hasSize(1);
    }
}
