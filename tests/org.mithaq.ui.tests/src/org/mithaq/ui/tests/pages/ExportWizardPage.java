package org.mithaq.ui.tests.pages;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mithaq.ui.tests.harness.Pictures;
import org.mithaq.ui.tests.harness.Waiting;
import org.mithaq.ui.tests.harness.Widgets;

/** The wizard that exports tables. Modal: what is to be done in it is given to {@link #run}. */
public final class ExportWizardPage {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int LOOK_EVERY = 50;

    private final WorkbenchPage workbench;
    private Path folder;
    private String picture = "";
    private Optional<AssertionError> failure = Optional.empty();

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
        display.asyncExec(() -> guarded(this::fill));
        workbench.run("org.mithaq.datasets.export");
        failure.ifPresent(failed -> {
            throw failed;
        });
    }

    /** Closes all dialogs when something fails, as the test stands still while one is open. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (AssertionError e) {
            failure = Optional.of(e);
            dialogs().toList().reversed().forEach(Shell::close);
        }
    }

    private void fill() {
        Shell wizard = Waiting.forSome("the wizard is open", () -> dialogs().findFirst());
        Widgets.all(wizard, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow()
                .setText(folder.toString());
        if (!picture.isEmpty()) {
            Pictures.take(wizard, picture);
        }
        closeMessage(wizard, System.nanoTime() + LIMIT.toNanos());
        press(wizard.getDefaultButton());
    }

    /** Looks for the message again and again, as waiting here would keep the wizard from going on to show it. */
    private void closeMessage(Shell wizard, long end) {
        Optional<Shell> message = dialogs().filter(shell -> shell.getParent() == wizard).findFirst();
        if (message.isPresent()) {
            press(message.orElseThrow().getDefaultButton());
        } else if (System.nanoTime() < end) {
            Display.getCurrent().timerExec(LOOK_EVERY, () -> guarded(() -> closeMessage(wizard, end)));
        } else {
            throw new AssertionError("The export showed no message at its end");
        }
    }

    private Stream<Shell> dialogs() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible()
                && shell != workbench.shell() && shell.getData() instanceof Dialog);
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }
}
