package org.mithaq.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.operation.IRunnableContext;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.ToldFailure;
import org.mithaq.ui.bidi.Direction;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.JobProgress;

/** Runs the work of a wizard with its progress bar and cancel button. */
public final class WizardWork {

    /**
     * How work ended.
     *
     * @param made what it made; empty when it failed or was cancelled
     * @param failure why it failed, for the user; empty when it did not
     */
    public record Outcome<T>(Optional<T> made, Optional<String> failure) {
    }

    private final IRunnableContext context;

    public WizardWork(IRunnableContext context) {
        this.context = context;
    }

    /** Runs work outside of the UI thread and waits for its end while the wizard shows how far it is. */
    public <T> Outcome<T> run(BackgroundWork.Work<T> work) {
        AtomicReference<T> made = new AtomicReference<>();
        try {
            context.run(true, true, monitor -> {
                try {
                    made.set(work.run(new JobProgress(monitor)));
                } catch (CancellationException e) {
                    throw new InterruptedException();
                } catch (Exception e) {
                    throw new InvocationTargetException(e);
                }
            });
            return new Outcome<>(Optional.ofNullable(made.get()), Optional.empty());
        } catch (InterruptedException e) {
            return new Outcome<>(Optional.empty(), Optional.of(WizardMessages.Cancelled));
        } catch (InvocationTargetException e) {
            return new Outcome<>(Optional.empty(), Optional.of(text(e.getCause())));
        }
    }

    private static String text(Throwable failure) {
        return switch (failure) {
            case ToldFailure known -> Direction.keepingTogether(known.userMessage().in(Locale.getDefault()));
            default -> {
                ILog.of(WizardWork.class).error("A wizard failed", failure);
                yield Direction.keepingTogether(Failures.of(failure).in(Locale.getDefault()));
            }
        };
    }
}
