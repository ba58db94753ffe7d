package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.harness.ModalDialog;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;
import org.mithaq.ui.tests.pages.CodebookEditorPage;
import org.mithaq.ui.tests.pages.ComparisonPage;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("A codebook beside how it was committed last")
class CompareTest {

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();
    private CodebookEditorPage editor;

    @BeforeEach
    void openTheCodebook() throws Exception {
        workbench.as(ProjectBuilder.CODER).arrange().open(SampleProject.in(folder, SampleProject.CODEBOOK));
        editor = workbench.codebookFiles().open("main.codebook");
    }

    @AfterEach
    void closeTheProject() {
        editor.editor().doRevertToSaved();
        workbench.coding().close();
    }

    private void commit() throws Exception {
        commit("ابدأ الدليل");
    }

    private void commit(String message) throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern("project/codebook").call();
            git.commit().setMessage(message).setAuthor("سلمى", "salma@example.org")
                    .setCommitter("سلمى", "salma@example.org").setSign(false).call();
        }
    }

    @Test
    @DisplayName("shows what was edited since, leads from difference to difference and follows further edits")
    void differences() throws Exception {
        commit();
        editor.caretBehind("\"South\"").enter().type("east ar \"الشرق\" en \"East\"").select("text title")
                .replaceSelection("text name").focus().press(SWT.CTRL | SWT.SHIFT, 'd');

        ComparisonPage comparison = workbench.comparison().withDifferences(2);
        workbench.picture("codebook-compare");
        assertThat(comparison.line()).isEqualTo(4);
        assertThat(comparison.next().line()).isEqualTo(7);
        assertThat(comparison.next().line()).isEqualTo(4);
        assertThat(comparison.previous().line()).isEqualTo(7);

        editor.editor().doRevertToSaved();
        comparison.withDifferences(0);
    }

    @Test
    @DisplayName("shows what was said about the commit as it was said, an ampersand with it")
    void message() throws Exception {
        commit("Wars & truces");
        workbench.run("org.mithaq.codebook.compare");

        ComparisonPage comparison = workbench.comparison().withDifferences(0);

        // twice: a single one would underline the letter behind it and not be seen
        assertThat(comparison.titles()).anyMatch(title -> title.contains("Wars && truces"));
    }

    @Test
    @DisplayName("says what to do where there is nothing to compare with")
    void noRepository() {
        StringBuilder told = new StringBuilder();

        new ModalDialog().when("why not", shell -> text(shell).contains("git init"), shell -> told.append(text(shell)))
                .pressDefault().in(() -> {
                    workbench.run("org.mithaq.codebook.compare");
                    Waiting.until("it is told", () -> !told.isEmpty());
                });

        assertThat(told).contains("main.codebook");
    }

    private static String text(Shell shell) {
        return Widgets.all(shell, Label.class).stream().map(Label::getText).collect(Collectors.joining(" "));
    }
}
