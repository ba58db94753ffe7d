package org.mithaq.ui.tests.pages;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Text;
import org.mithaq.ui.tests.harness.ModalDialog;
import org.mithaq.ui.tests.harness.Widgets;

/** The wizard that exports tables. Modal: what is to be done in it is said before it is run. */
public final class ExportWizardPage {

    private final WorkbenchPage workbench;
    private final ModalDialog wizard = new ModalDialog();

    ExportWizardPage(WorkbenchPage workbench) {
        this.workbench = workbench;
    }

    /** The folder to write to. */
    public ExportWizardPage to(Path chosen) {
        wizard.then("type the folder", shell -> Widgets.all(shell, Text.class).stream().filter(Text::getEditable)
                .findFirst().orElseThrow().setText(chosen.toString()));
        return this;
    }

    /** Takes a picture of the wizard. */
    public ExportWizardPage picture(String name) {
        wizard.picture(name);
        return this;
    }

    /** Opens the wizard, finishes it, and closes the message at its end. */
    public void run() {
        wizard.pressDefault().when("read the message", shell -> shell.getParent() != workbench.shell(), shell -> { })
                .pressDefault().in(() -> workbench.run("org.mithaq.datasets.export"));
    }
}
