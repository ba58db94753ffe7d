package org.mithaq.ui.tests.pages;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mithaq.ui.tests.harness.ModalDialog;
import org.mithaq.ui.tests.harness.Widgets;

/** The wizard that makes a project. Modal: what is to be done in it is said before it is run. */
public final class NewProjectWizardPage {

    private final WorkbenchPage workbench;
    private final ModalDialog wizard = new ModalDialog();

    NewProjectWizardPage(WorkbenchPage workbench) {
        this.workbench = workbench;
    }

    public NewProjectWizardPage name(String name) {
        wizard.then("type the name", shell -> fields(shell).getFirst().setText(name));
        return this;
    }

    public NewProjectWizardPage in(Path folder) {
        wizard.then("type the folder", shell -> fields(shell).get(1).setText(folder.toString()));
        return this;
    }

    /** Reads what the wizard says above its fields. */
    public NewProjectWizardPage message(List<String> read) {
        wizard.then("read the message", shell -> read.add(WizardTexts.message(shell)));
        return this;
    }

    public NewProjectWizardPage picture(String name) {
        wizard.picture(name);
        return this;
    }

    /** Presses Finish, which fails, and reads why. */
    public NewProjectWizardPage refused(List<String> read) {
        wizard.pressDefault().when("it is refused", shell -> ((WizardDialog) shell.getData()).getCurrentPage()
                .getErrorMessage() != null, shell -> read.add(WizardTexts.message(shell)));
        return this;
    }

    /** Opens the wizard and finishes it. */
    public void finish() {
        wizard.pressDefault().in(this::open);
    }

    /** Opens the wizard and leaves it without making anything. */
    public void cancel() {
        wizard.then("cancel", shell -> shell.close()).in(this::open);
    }

    private void open() {
        workbench.run("org.mithaq.project.new");
    }

    private static List<Text> fields(Shell shell) {
        return Widgets.all(shell, Text.class).stream().filter(Text::getEditable).toList();
    }
}
