package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.pages.CodebookEditorPage;
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
        root = SampleProject.in(folder, """
                codebook sample version 1.0 languages ar, en
                list Area ar "المنطقة" en "Region" {
                	north ar "الشمال" en "North" cue "إدلب", "حلب"
                	south ar "الجنوب" en "South"
                }
                agreement Deal prefix "DEA" ar "اتفاق" en "Deal" {
                	text title ar "العنوان" en "Title"
                	category area of Area [*] ar "المنطقة" en "Area"
                	role party of Actor [*] ar "طرف" en "Party"
                }
                registry Actor ar "الجهات" en "Actors" { russia ar "روسيا" en "Russia" }
                """);
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
}
