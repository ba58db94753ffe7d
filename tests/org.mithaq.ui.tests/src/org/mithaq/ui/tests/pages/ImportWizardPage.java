package org.mithaq.ui.tests.pages;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.mithaq.ui.annotation.wizard.ImportReportsWizard;
import org.mithaq.ui.tests.harness.ModalDialog;
import org.mithaq.ui.tests.harness.Widgets;

/** The wizard that imports reports. Modal: what is to be done in it is said before it is run. */
public final class ImportWizardPage {

    private final WorkbenchPage workbench;
    private final List<Path> files;
    private final ModalDialog wizard = new ModalDialog();

    /** The files are given to the wizard, as the dialog in which they are chosen is the window system's. */
    ImportWizardPage(WorkbenchPage workbench, List<Path> files) {
        this.workbench = workbench;
        this.files = files;
    }

    /** Selects the row of a file, whose fields are shown then. */
    public ImportWizardPage select(int row) {
        wizard.then("select row " + row, shell -> {
            Table table = table(shell);
            table.setSelection(row);
            Event event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    /** Types into a field about the selected report, by its place from the top. */
    public ImportWizardPage type(int field, String text) {
        wizard.then("type " + text, shell -> Widgets.all(shell, Text.class).stream().filter(Text::getEditable)
                .skip(field).findFirst().orElseThrow().setText(text));
        return this;
    }

    /** Reads what became of each file. */
    public ImportWizardPage outcomes(List<String> read) {
        wizard.then("read the outcomes", shell -> {
            for (int i = 0; i < table(shell).getItemCount(); i++) {
                read.add(OutlinePage.plain(table(shell).getItem(i).getText(1)));
            }
        });
        return this;
    }

    /** Reads the encodings of the files. */
    public ImportWizardPage encodings(List<String> read) {
        wizard.then("read the encodings", shell -> {
            for (int i = 0; i < table(shell).getItemCount(); i++) {
                read.add(table(shell).getItem(i).getText(2));
            }
        });
        return this;
    }

    /** Says which encoding the selected file has. */
    public ImportWizardPage encoding(String name) {
        wizard.then("choose " + name, shell -> {
            Combo encodings = Widgets.all(shell, Combo.class).getFirst();
            encodings.select(encodings.indexOf(name));
            encodings.notifyListeners(SWT.Selection, new Event());
        });
        return this;
    }

    /** Reads what the wizard says above its fields. */
    public ImportWizardPage message(List<String> read) {
        wizard.then("read the message", shell -> read.add(WizardTexts.message(shell)));
        return this;
    }

    public ImportWizardPage picture(String name) {
        wizard.picture(name);
        return this;
    }

    /** Imports; the wizard closes when all went well. */
    public ImportWizardPage run() {
        wizard.pressDefault();
        return this;
    }

    /** Waits for the end of an import that did not go well. */
    public ImportWizardPage whenFailed() {
        wizard.when("some files failed", shell -> shell.isEnabled() && table(shell).isEnabled()
                && ((WizardDialog) shell.getData()).getCurrentPage().getErrorMessage() != null, shell -> { });
        return this;
    }

    /** Closes the wizard. */
    public ImportWizardPage cancel() {
        wizard.then("cancel", Shell::close);
        return this;
    }

    /** Opens the wizard and does what was said. */
    public void open() {
        wizard.in(() -> {
            ImportReportsWizard content = new ImportReportsWizard(workbench.session(), workbench.project().layout());
            content.addFiles(files);
            new WizardDialog(workbench.shell(), content).open();
        });
    }

    private static Table table(Shell shell) {
        return Widgets.all(shell, Table.class).getFirst();
    }
}
