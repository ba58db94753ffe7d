package org.mithaq.ui.codebook.checks;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.ui.codebook.input.CodebookDocument;
import org.mithaq.ui.codebook.language.CodebookLanguage;

/**
 * Checks a text in a job, a moment after the last key. A new key stops the check that is running, and what it found about
 * the text before is dropped. All other methods than the job are called on the UI thread.
 */
public final class BackgroundCheck implements IDocumentListener {

    private static final int PAUSE = 250;

    private final Display display;
    private final CodebookLanguage language;
    private final Path file;
    private final CodebookDocument document;
    private final Consumer<TextCheck> found;
    private final Runnable begin = this::begin;
    private final Runnable again = this::soon;
    private Optional<Job> job = Optional.empty();
    private boolean pending;
    private boolean ended;

    /**
     * Begins to listen and to check.
     *
     * @param found is told what the last check found
     */
    public BackgroundCheck(Display display, CodebookLanguage language, Path file, CodebookDocument document,
            Consumer<TextCheck> found) {
        this.display = display;
        this.language = language;
        this.file = file;
        this.document = document;
        this.found = found;
        document.addDocumentListener(this);
        language.addListener(again);
        language.edited(file, document.get());
        soon();
    }

    /** Whether the text is checked as it is now. */
    public boolean isDone() {
        return !pending && job.isEmpty();
    }

    /** Listens no more; what stands in the file counts again. */
    public void end() {
        ended = true;
        stop();
        document.removeDocumentListener(this);
        language.removeListener(again);
        language.closed(file);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What counts is the text afterwards.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        language.edited(file, document.get());
        soon();
    }

    /** A timer that is set again begins anew. */
    private void soon() {
        if (!ended) {
            stop();
            pending = true;
            display.timerExec(PAUSE, begin);
        }
    }

    private void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        display.timerExec(-1, begin);
        pending = false;
    }

    private void begin() {
        pending = false;
        language.workspace().ifPresent(workspace -> {
            long state = document.getModificationStamp();
            Job next = Job.create(NLS.bind(CheckMessages.Checking, file.getFileName()),
                    (IJobFunction) monitor -> check(workspace, state, monitor));
            next.setSystem(true);
            next.setPriority(Job.DECORATE);
            job = Optional.of(next);
            next.schedule();
        });
    }

    private IStatus check(CodebookWorkspace workspace, long state, IProgressMonitor monitor) {
        try {
            TextCheck check = TextCheck.of(workspace, file, monitor::isCanceled);
            display.asyncExec(() -> finished(check, state, monitor));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            ILog.of(BackgroundCheck.class).error("The codebook could not be checked: " + file, e);
            display.asyncExec(() -> failed(monitor));
            return Status.OK_STATUS;
        }
    }

    private void finished(TextCheck check, long state, IProgressMonitor monitor) {
        if (!ended && !monitor.isCanceled() && state == document.getModificationStamp()) {
            job = Optional.empty();
            found.accept(check);
        }
    }

    private void failed(IProgressMonitor monitor) {
        if (!monitor.isCanceled()) {
            job = Optional.empty();
        }
    }
}
