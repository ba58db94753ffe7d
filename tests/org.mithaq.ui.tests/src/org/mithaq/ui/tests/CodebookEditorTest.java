package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;
import org.mithaq.ui.bidi.Direction;
import org.mithaq.ui.codebook.changes.ChangeRow;
import org.mithaq.ui.tests.harness.ModalDialog;
import org.mithaq.ui.tests.harness.Widgets;
import org.mithaq.ui.tests.pages.CodebookChangesPage;
import org.mithaq.ui.tests.pages.CodebookEditorPage;
import org.mithaq.ui.tests.pages.CodebookOutlinePage;
import org.mithaq.ui.tests.pages.PreviewPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("The codebook editor")
class CodebookEditorTest {

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private Path root;
    private CodebookEditorPage editor;

    @BeforeEach
    void openTheCodebook() throws Exception {
        root = SampleProject.in(folder, SampleProject.CODEBOOK);
        workbench.as(ProjectBuilder.CODER).arrange().open(root);
        editor = workbench.codebookFiles().open("main.codebook");
    }

    @AfterEach
    void closeTheProject() {
        editor.editor().doRevertToSaved();
        workbench.coding().close();
    }

    @Test
    @DisplayName("shows the text from left to right, in a mirrored window too")
    void leftToRight() {
        assertThat(editor.widget().getOrientation()).isEqualTo(SWT.LEFT_TO_RIGHT);
        assertThat(editor.text()).startsWith("codebook sample");
        workbench.picture("codebook");
    }

    @Test
    @DisplayName("saves the file, and the project follows")
    void saves() throws IOException {
        editor.caretBehind("\"Deal\" {").enter().type("yesno secret ar \"سري\" en \"Secret\"");
        assertThat(editor.isDirty()).isTrue();

        editor.save().until("the project knows the variable", () -> workbench.project().codebook().recordType("Deal")
                .flatMap(type -> workbench.project().codebook().feature(type, "secret")).isPresent());

        assertThat(Files.readString(editor.editor().file())).contains("\n\tyesno secret ar \"سري\" en \"Secret\"\n");
    }

    @Test
    @DisplayName("undoes and redoes by the keys of the window")
    void undoes() {
        String before = editor.text();
        editor.caretBehind("\"Deal\" {").type("x");
        String after = editor.text();

        workbench.undo();
        assertThat(editor.text()).isEqualTo(before);
        workbench.redo();
        assertThat(editor.text()).isEqualTo(after);
    }

    @Test
    @DisplayName("makes lines comments and text again")
    void comments() {
        String before = editor.text();

        editor.select("north ar").press(SWT.CTRL, '/');
        assertThat(editor.text()).contains("\t// north ar");
        editor.press(SWT.CTRL, '/');
        assertThat(editor.text()).isEqualTo(before);
    }

    @Test
    @DisplayName("shows what another program wrote, as long as nothing is lost by it")
    void changedOnDisk() throws IOException {
        workbench.problems();
        Files.writeString(editor.editor().file(), editor.text().replace("\"North\"", "\"The north\""));

        editor.focus().until("the new text", () -> editor.text().contains("\"The north\""));
    }

    @Test
    @DisplayName("marks what is wrong while it is typed, and puts it right by a quick fix")
    void problemsAndFixes() {
        editor.whenChecked();
        assertThat(editor.problems()).isEmpty();

        editor.select("of Area [*]").replaceSelection("of Aria [*]").whenChecked();
        assertThat(editor.problems()).anyMatch(message -> message.contains("Aria"));
        workbench.picture("codebook-problem");
        editor.caretBehind("of Aria").press(SWT.CTRL, '1').chooseFirst();

        assertThat(editor.text()).contains("of Area [*]");
        assertThat(editor.whenChecked().problems()).isEmpty();
    }

    @Test
    @DisplayName("proposes what may stand at the caret")
    void proposals() {
        editor.whenChecked().select("of Area [*]").replaceSelection("of Ar [*]").whenChecked().caretBehind("of Ar")
                .press(SWT.CTRL, ' ');

        assertThat(editor.proposals()).anyMatch(proposal -> proposal.startsWith("Area"));
        workbench.picture("codebook-proposals");
        editor.press(0, SWT.ESC);
    }

    @Test
    @DisplayName("tells in the users' language that nothing is to be proposed")
    void noProposals() {
        editor.whenChecked().caretBehind("list Area ar ").press(SWT.CTRL, ' ');

        boolean arabic = Locale.getDefault().getLanguage().equals("ar");
        assertThat(editor.proposals()).singleElement()
                .satisfies(told -> assertThat(Direction.hasRightToLeft(told)).isEqualTo(arabic));
        editor.press(0, SWT.ESC);
    }

    @Test
    @DisplayName("has an outline that leads to places")
    void outline() {
        editor.whenChecked();

        assertThat(editor.editor().found().outline()).isNotEmpty();
        CodebookOutlinePage outline = workbench.codebookOutline();
        assertThat(outline.labels()).anyMatch(label -> label.contains("Deal"));
        outline.choose("Area");
        assertThat(editor.selected()).isEqualTo("Area");
    }

    @Test
    @DisplayName("lists all uses of a name and goes to its declaration")
    void usesAndDeclaration() {
        editor.whenChecked().caretBehind("of Area").press(0, SWT.F3)
                .until("the declaration", () -> editor.selected().equals("Area") && editor.line() == 2);

        workbench.run("org.mithaq.codebook.uses");
        assertThat(workbench.codebookUses(2)).hasSize(2);
    }

    @Test
    @DisplayName("renames what is declared wherever it is used")
    void renames() {
        editor.whenChecked().caretBehind("of Area");

        new ModalDialog()
                .when("a new name", shell -> !Widgets.all(shell, Text.class).isEmpty(),
                        shell -> Widgets.all(shell, Text.class).getFirst().setText("Place"))
                .pressDefault()
                .when("the preview", shell -> !Widgets.all(shell, Table.class).isEmpty(), shell ->
                        assertThat(Widgets.all(shell, Table.class).getFirst().getItemCount()).isEqualTo(2))
                .picture("codebook-rename").pressDefault()
                .in(() -> {
                    workbench.run("org.mithaq.codebook.rename");
                    editor.until("the new name", () -> editor.text().contains("of Place"));
                });

        assertThat(editor.text()).contains("list Place ar").doesNotContain("of Area");
        workbench.undo();
        assertThat(editor.text()).contains("list Area ar").contains("of Area");
    }

    @Test
    @DisplayName("tells what a change does to coded data before it is saved, and leads there")
    void changes() {
        RecordBuilder.record(workbench.project(), "Deal", SampleProject.REPORT).value(Values.category("area", "north"));
        CodebookChangesPage changes = workbench.codebookChanges();

        editor.select("north ar").replaceSelection("upper ar").select("version 1.0").replaceSelection("version 1.1")
                .caretBehind("\"Russia\" }").enter().type("changes from 1.0 to 1.1 { rename category Area.north to upper }");

        List<ChangeRow> rows = changes.rowsWith(row -> row.text().equals("rename category Area.north to upper"));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().records()).isEqualTo("1");
        assertThat(changes.summary()).contains("1.1");
        workbench.picture("codebook-changes");
        changes.openFirst();
        editor.until("the statement", () -> editor.line() == editor.text().lines().count());
    }

    @Test
    @DisplayName("leaves the records of a change open and selected that it affects more of meanwhile")
    void openChange() {
        RecordBuilder.record(workbench.project(), "Deal", SampleProject.REPORT).value(Values.category("area", "north"));
        CodebookChangesPage changes = workbench.codebookChanges();
        editor.select("north ar").replaceSelection("upper ar");
        changes.rowsWith(row -> row.records().equals("1"));
        changes.expandFirst();

        RecordBuilder.record(workbench.project(), "Deal", SampleProject.REPORT).value(Values.category("area", "north"));
        changes.rowsWith(row -> row.records().equals("2"));

        assertThat(changes.openRecords()).isEqualTo(2);
        assertThat(changes.selected()).isEqualTo(changes.first());
    }

    @Test
    @DisplayName("shows a table while it is defined, before it is saved, and as it was while there are mistakes")
    void preview() {
        RecordBuilder.record(workbench.project(), "Deal", SampleProject.REPORT).value(Values.text("title", "First truce"));
        PreviewPage preview = workbench.preview();

        editor.focus().caretBehind("\"Russia\" }").enter().type("dataset deals of Deal { column id }");
        preview.choose("deals").whenShown("DEA-0001");
        assertThat(preview.row(0)).containsExactly("id");

        editor.select("{ column id }").replaceSelection("{ column id column title }");
        preview.whenShown("First truce").whenDrawn(2, 1);
        workbench.picture("codebook-preview");

        editor.select("column title }").replaceSelection("column titel }");
        preview.whenItSays(told -> told.contains(arabic() ? "أخطاء" : "mistakes"));
        preview.whenShown("First truce");
    }

    private static boolean arabic() {
        return Locale.getDefault().getLanguage().equals("ar");
    }

    @Test
    @DisplayName("steps over the bracket that the proposal of a function brought along")
    void closingBracket() {
        editor.caretBehind("\"Russia\" }").enter().type("rule some for Deal require ").whenChecked()
                .press(SWT.CTRL, ' ').choose("count").keys("party) > 1");

        assertThat(editor.text()).contains("require count(party) > 1");
    }

    @Test
    @DisplayName("colours names by what they stand for")
    void names() {
        editor.whenChecked().until("the names are known", () -> editor.colourOf("Area [*]") != null);

        assertThat(editor.colourOf("Area [*]")).isEqualTo(editor.colourOf("Actor [*]"))
                .isNotEqualTo(editor.colourOf("title ar"));
        assertThat(editor.colourOf("north ar")).isNotEqualTo(editor.colourOf("title ar"));
        workbench.picture("codebook-names");
    }
}
