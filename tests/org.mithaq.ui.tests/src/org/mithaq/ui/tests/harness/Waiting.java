package org.mithaq.ui.tests.harness;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;

/** Lets the workbench work until something is so. */
public final class Waiting {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration BRIEFLY = Duration.ofSeconds(1);
    private static final int WAKE_EVERY = 20;

    private Waiting() {
    }

    /**
     * Runs events until a condition holds.
     *
     * @throws AssertionError when it does not in time
     */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_EVERY, () -> { });
                display.sleep();
            }
        }
    }

    /** Runs events until a condition holds or a second is over. */
    public static void briefly(BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + BRIEFLY.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_EVERY, () -> { });
                display.sleep();
            }
        }
    }

    /** Runs events until there is something, and gives it. */
    public static <T> T forSome(String what, Supplier<Optional<T>> wanted) {
        until(what, () -> wanted.get().isPresent());
        return wanted.get().orElseThrow();
    }

    /**
     * Runs the events that are waiting already.
     *
     * @throws AssertionError when there are new ones all the time
     */
    public static void events() {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (display.readAndDispatch()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The workbench never comes to rest: something makes events all the time");
            }
        }
    }
}
