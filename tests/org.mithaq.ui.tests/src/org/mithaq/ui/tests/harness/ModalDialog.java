package org.mithaq.ui.tests.harness;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Works in dialogs that whoever opened them waits for. What is to be done in them is said before, step by step; between
 * the steps the dialog goes on, as waiting in one would keep it from that.
 */
public final class ModalDialog {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int LOOK_EVERY = 50;
    private static final int LOOKS_UNTIL_PAINTED = 10;

    private record Step(String what, Predicate<Shell> ready, Consumer<Shell> work) {
    }

    private final Deque<Step> steps = new ArrayDeque<>();
    private Optional<AssertionError> failure = Optional.empty();

    /** Does something in the topmost dialog. */
    public ModalDialog then(String what, Consumer<Shell> work) {
        return when(what, shell -> true, work);
    }

    /** Does something in the topmost dialog, once something is so. */
    public ModalDialog when(String what, Predicate<Shell> ready, Consumer<Shell> work) {
        steps.add(new Step(what, ready, work));
        return this;
    }

    /** Presses a button, once it can be pressed; mnemonics do not count. */
    public ModalDialog press(String label) {
        return when("press " + label, shell -> button(shell, label).filter(Button::isEnabled).isPresent(),
                shell -> click(button(shell, label).orElseThrow()));
    }

    /** Presses the button that Enter presses, once it can be pressed. */
    public ModalDialog pressDefault() {
        return when("press Enter", shell -> Optional.ofNullable(shell.getDefaultButton()).filter(Button::isEnabled)
                .isPresent(), shell -> click(shell.getDefaultButton()));
    }

    /** Takes a picture. */
    public ModalDialog picture(String name) {
        AtomicInteger looks = new AtomicInteger();
        return when("see the dialog", shell -> looks.incrementAndGet() > LOOKS_UNTIL_PAINTED,
                shell -> Pictures.take(shell, name));
    }

    /**
     * Opens the dialog and does all that was said.
     *
     * @throws AssertionError when a step fails or waits in vain; all dialogs are closed then
     */
    public void in(Runnable opening) {
        Display display = Display.getCurrent();
        display.timerExec(LOOK_EVERY, () -> next(display, System.nanoTime() + LIMIT.toNanos()));
        opening.run();
        Waiting.events();
        failure.ifPresent(failed -> {
            throw failed;
        });
        if (!steps.isEmpty()) {
            throw new AssertionError("The dialog was closed before: " + steps.peek().what());
        }
    }

    private void next(Display display, long end) {
        if (steps.isEmpty()) {
            return;
        }
        Step step = steps.peek();
        Optional<Shell> top = top();
        try {
            if (top.isPresent() && step.ready().test(top.orElseThrow())) {
                steps.remove();
                // before the step, as one that opens another dialog comes back only when that is closed
                display.timerExec(LOOK_EVERY, () -> next(display, System.nanoTime() + LIMIT.toNanos()));
                step.work().accept(top.orElseThrow());
            } else if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain to: " + step.what());
            } else {
                display.timerExec(LOOK_EVERY, () -> next(display, end));
            }
        } catch (AssertionError e) {
            failure = Optional.of(e);
            steps.clear();
            for (Optional<Shell> open = top(); open.isPresent(); open = top()) {
                open.orElseThrow().dispose();
            }
        }
    }

    private static Optional<Button> button(Shell shell, String label) {
        return Widgets.first(shell, Button.class, button -> button.getText().replace("&", "").equals(label));
    }

    private static void click(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** The dialog that no other one stands in front of. */
    private static Optional<Shell> top() {
        List<Shell> open = dialogs().toList();
        return open.stream().filter(shell -> open.stream().noneMatch(other -> other.getParent() == shell)).findFirst();
    }

    private static Stream<Shell> dialogs() {
        List<Shell> windows = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .map(window -> window.getShell()).toList();
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible()
                && !windows.contains(shell) && shell.getData() instanceof Window);
    }
}
