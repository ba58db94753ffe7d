package org.mithaq.ui.annotation.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.search.ProjectSearch;
import org.mithaq.core.search.RawLines;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.query.SearchResult;
import org.mithaq.ui.counts.CountedText;
import org.mithaq.ui.jobs.JobProgress;

/**
 * Searches in a job, a moment after the last change of what is looked for; a new search stops the one that is running.
 * To be called on the UI thread.
 */
final class BackgroundSearch {

    private static final int PAUSE = 250;

    private record Searched(Project project, ProjectSearch search) {
    }

    private final Display display;
    private final Consumer<SearchOutcome> shown;
    private final Runnable begin = this::begin;
    private Optional<Searched> searched = Optional.empty();
    private Optional<SearchQuery> wanted = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private boolean pending;

    /** @param shown is told on the UI thread what each search came to */
    BackgroundSearch(Display display, Consumer<SearchOutcome> shown) {
        this.display = display;
        this.shown = shown;
    }

    /** Searches this project from now on, or none. */
    void in(Optional<Project> project) {
        if (project.equals(searched.map(Searched::project))) {
            return;
        }
        stop();
        searched.ifPresent(this::end);
        searched = project.map(opened -> new Searched(opened, new ProjectSearch(opened)));
    }

    /** Begins soon; nothing is looked for when nothing was typed. */
    void find(SearchQuery query) {
        stop();
        wanted = Optional.of(query).filter(asked -> !asked.text().isBlank());
        if (searched.isEmpty()) {
            shown.accept(SearchOutcome.none(SearchMessages.No_project));
        } else if (wanted.isEmpty()) {
            shown.accept(SearchOutcome.none(SearchMessages.Hint));
        } else {
            pending = true;
            display.timerExec(PAUSE, begin);
        }
    }

    boolean isBusy() {
        return pending || job.isPresent();
    }

    private void begin() {
        pending = false;
        searched.ifPresent(in -> wanted.ifPresent(query -> {
            Job next = Job.create(SearchMessages.Searching, (IJobFunction) monitor -> run(in, query, monitor));
            next.setPriority(Job.SHORT);
            job = Optional.of(next);
            next.schedule();
        }));
    }

    private IStatus run(Searched in, SearchQuery query, IProgressMonitor monitor) {
        SearchOutcome outcome;
        try {
            JobProgress progress = new JobProgress(monitor);
            List<ReportUnavailableException> missing = in.search().refresh(progress);
            outcome = outcome(in.search().find(query, progress), missing);
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RefusedException e) {
            outcome = SearchOutcome.none(e.userMessage().in(Locale.getDefault()));
        } catch (IOException | RuntimeException e) {
            ILog.of(BackgroundSearch.class).error("The search failed", e);
            outcome = SearchOutcome.none(NLS.bind(SearchMessages.Failed, e.getMessage()));
        }
        SearchOutcome found = outcome;
        onDisplay(() -> finished(found, monitor));
        return Status.OK_STATUS;
    }

    private static SearchOutcome outcome(SearchResult result, List<ReportUnavailableException> missing) {
        int count = result.hits().size();
        String counted = result.complete() ? CountedText.of(SearchMessages.Places, Locale.getDefault(), count)
                : NLS.bind(SearchMessages.First_places, count);
        String told = missing.isEmpty() ? counted
                : counted + ". " + missing.getFirst().userMessage().in(Locale.getDefault());
        return new SearchOutcome(result.hits(), told);
    }

    private void finished(SearchOutcome outcome, IProgressMonitor monitor) {
        if (!monitor.isCanceled()) {
            job = Optional.empty();
            shown.accept(outcome);
        }
    }

    /** Reads the raw lines of a place; they are told on the UI thread. */
    void raw(SearchHit hit, Consumer<RawLines> told) {
        searched.ifPresent(in -> Job.create(SearchMessages.Searching, (IJobFunction) monitor -> {
            try {
                RawLines lines = RawLines.of(in.project().report(hit.report()).raw(), hit.segments());
                onDisplay(() -> told.accept(lines));
            } catch (ReportUnavailableException e) {
                onDisplay(() -> shown.accept(SearchOutcome.none(e.userMessage().in(Locale.getDefault()))));
            }
            return Status.OK_STATUS;
        }).schedule());
    }

    private void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        display.timerExec(-1, begin);
        pending = false;
    }

    /** In the background, since a search that is told to stop takes a moment to do so. */
    private void end(Searched ended) {
        Job closing = Job.create(SearchMessages.Searching, (IJobFunction) monitor -> {
            try {
                ended.search().close();
            } catch (IOException e) {
                ILog.of(BackgroundSearch.class).warn("The index was not closed", e);
            }
            return Status.OK_STATUS;
        });
        closing.setSystem(true);
        closing.schedule();
    }

    void dispose() {
        in(Optional.empty());
    }

    private void onDisplay(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }
}
