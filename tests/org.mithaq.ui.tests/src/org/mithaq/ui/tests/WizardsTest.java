package org.mithaq.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.ui.tests.harness.ModalDialog;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;
import org.mithaq.ui.tests.pages.WorkbenchPage;

@Tag("arabic")
@DisplayName("The wizards and dialogs")
class WizardsTest {

    private static final byte[] NO_UTF_8 = {'a', (byte) 0xff, 'b'};

    @TempDir
    private Path folder;

    private final WorkbenchPage workbench = new WorkbenchPage();

    @BeforeEach
    void nameTheCoder() {
        workbench.as(ProjectBuilder.CODER).arrange();
    }

    @AfterEach
    void closeTheProject() {
        workbench.close();
    }

    @Test
    void makeAProjectAndOpenIt() {
        workbench.newProject().name("truces").in(folder).picture("new-project").finish();

        Waiting.until("the project is open", () -> workbench.session().project().isPresent());
        assertThat(workbench.project().layout().root()).isEqualTo(folder.resolve("truces"));
        assertThat(workbench.project().codebook().recordType("Agreement")).isPresent();
    }

    @Test
    void sayWhatAFolderMayBeCalledAndMakeNothingOnCancel() {
        List<String> messages = new ArrayList<>();

        workbench.newProject().message(messages).in(folder).name("a/b").message(messages).picture("new-project-invalid")
                .cancel();

        assertThat(messages.get(1)).isNotEqualTo(messages.get(0));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refuseTheFolderOfAnotherProject() throws Exception {
        ProjectBuilder.in(folder.resolve("truces")).report("valley", "A report.\n").create();
        List<String> messages = new ArrayList<>();

        workbench.newProject().name("truces").in(folder).refused(messages).cancel();

        assertThat(messages.getFirst()).contains("truces");
        assertThat(workbench.session().project()).isEmpty();
    }

    @Test
    void importReportsWithWhatIsTypedAboutThem() throws Exception {
        ProjectLayout layout = ProjectBuilder.in(folder.resolve("project")).create();
        Path report = Files.writeString(folder.resolve("valley.txt"), "هدنة الوادي\n\nاتفق الطرفان.\n");
        workbench.open(layout.root());

        workbench.importing(report).select(0).type(1, "هدنة في الوادي").type(4, "2016-02-11").picture("import").run().open();

        Waiting.until("the report is there", () -> workbench.session().reports().size() == 1);
        var metadata = workbench.project().metadata(new ReportId("valley"));
        assertThat(metadata.getTitle()).isEqualTo("هدنة في الوادي");
        assertThat(metadata.getDate()).isEqualTo("2016-02-11");
    }

    @Test
    void sayWhichFilesWereNotImportedAndWhy() throws Exception {
        ProjectLayout layout = ProjectBuilder.in(folder.resolve("project")).create();
        Path good = Files.writeString(folder.resolve("good.txt"), "One report.\n");
        Path bad = Files.write(folder.resolve("bad.txt"), NO_UTF_8);
        workbench.open(layout.root());
        List<String> outcomes = new ArrayList<>();

        workbench.importing(good, bad).run().whenFailed().outcomes(outcomes).picture("import-failed").cancel().open();

        assertThat(outcomes.getFirst()).contains("good");
        assertThat(outcomes.get(1)).contains("1");
        assertThat(workbench.project().reportIds()).containsExactly(new ReportId("good"));
    }

    @Test
    void importAFolderOfSeveralFormatsAndShowTheEncodings() throws Exception {
        ProjectLayout layout = ProjectBuilder.in(folder.resolve("project")).create();
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("bridge.html"), "<h1>اتفاق الجسر</h1><p>فُتح الطريق.</p>");
        Files.write(reports.resolve("lane.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(reports.resolve("valley.txt"), "اتفق الطرفان على هدنة في الوادي".getBytes("windows-1256"));
        Files.writeString(reports.resolve("picture.png"), "no report");
        workbench.open(layout.root());
        List<String> encodings = new ArrayList<>();

        workbench.importing(reports).encodings(encodings).select(1).encoding("windows-1252").encodings(encodings)
                .picture("import-encodings").run().open();

        Waiting.until("the reports are there", () -> workbench.session().reports().size() == 3);
        assertThat(encodings).containsExactly("UTF-8", "UTF-8", "windows-1256", "UTF-8", "windows-1252", "windows-1256");
        assertThat(workbench.project().report(new ReportId("bridge")).raw().value()).isEqualTo("# اتفاق الجسر\n\nفُتح الطريق.\n");
        assertThat(workbench.project().report(new ReportId("lane")).raw().value()).isEqualTo("é");
        assertThat(workbench.project().report(new ReportId("valley")).raw().value()).isEqualTo("اتفق الطرفان على هدنة في الوادي");
    }

    @Test
    void takeNoIdThatIsNone() throws Exception {
        ProjectLayout layout = ProjectBuilder.in(folder.resolve("project")).create();
        Path report = Files.writeString(folder.resolve("valley.txt"), "A report.\n");
        workbench.open(layout.root());
        List<String> messages = new ArrayList<>();

        workbench.importing(report).select(0).type(0, "no/id").message(messages).type(0, "fine").message(messages)
                .cancel().open();

        assertThat(messages.getFirst()).isNotEqualTo(messages.get(1));
    }

    @Test
    void letTheCoderChangeTheName() {
        List<String> pages = new ArrayList<>();
        new ModalDialog().picture("preferences").then("read the pages", shell -> {
            Tree tree = Widgets.all(shell, Tree.class).getFirst();
            Arrays.stream(tree.getItems()).map(TreeItem::getText).forEach(pages::add);
        }).then("close", shell -> shell.close())
                .in(() -> workbench.run("org.eclipse.ui.window.preferences"));
        assertThat(pages).hasSize(1);
    }

    @Test
    void tellWhatMithaqIs() {
        new ModalDialog().picture("about").then("close", shell -> shell.close())
                .in(() -> workbench.run("org.eclipse.ui.help.aboutAction"));
    }
}
