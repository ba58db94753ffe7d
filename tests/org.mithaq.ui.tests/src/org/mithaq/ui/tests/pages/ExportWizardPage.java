package org.mithaq.ui.tests.pages;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mithaq.ui.tests.harness.Pictures;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The wizard that exports tables. Modal: what is to be done in it is given to {@link #run}. */
public final class ExportWizardPage {

	private final WorkbenchPage workbench;
	private Path folder;
	private String picture = "";

	private ExportWizardPage(WorkbenchPage workbench) {
		this.workbench = workbench;
	}

	static ExportWizardPage open(WorkbenchPage workbench) {
		return new ExportWizardPage(workbench);
	}

	/** The folder to write to. */
	public ExportWizardPage to(Path chosen) {
		folder = chosen;
		return this;
	}

	/** Takes a picture of the wizard before it is finished. */
	public ExportWizardPage picture(String name) {
		picture = name;
		return this;
	}

	/** Opens the wizard, fills it in, finishes it, and closes the message at its end. */
	public void run() {
		Display display = Display.getCurrent();
		display.asyncExec(this::fill);
		workbench.run("org.mithaq.datasets.export");
	}

	private void fill() {
		Shell wizard = topDialog();
		Widgets.all(wizard, Text.class).stream().filter(text -> text.getEditable() && text.getText().startsWith("/")
				|| text.getText().contains("datasets")).findFirst().orElseThrow().setText(folder.toString());
		if (!picture.isEmpty()) {
			Pictures.take(wizard, picture);
		}
		Display.getCurrent().asyncExec(this::closeMessage);
		press(wizard.getDefaultButton());
	}

	private void closeMessage() {
		Shell message = Waiting.forSome("the message of the finished export", () -> Widgets.all(topDialog(),
				Control.class).stream().map(Control::getShell).filter(shell -> shell.getText().equals(topDialog().getText())
						&& Widgets.all(shell, Text.class).isEmpty()).findFirst());
		press(message.getDefaultButton());
	}

	private Shell topDialog() {
		return Waiting.forSome("the wizard is open", () -> Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && shell != workbench.shell() && !shell.getText().isEmpty())
				.reduce((first, last) -> last));
	}

	private static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}
}
