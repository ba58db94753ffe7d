package org.mithaq.ui.annotation.suggestions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mithaq.core.review.SuggestionReview;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.coding.Coding;
import org.mithaq.ui.jobs.BackgroundWork;

/** Learns from what is coded and finds the suggestions of a report, in a job. Only the last search that was begun tells what it found. */
final class SuggestionSearch {

    private final Display display;
    private Optional<Job> running = Optional.empty();
    private int number;

    SuggestionSearch(Display display) {
        this.display = display;
    }

    /**
     * Begins a search in place of the one that is going on.
     *
     * @param codings that nobody changes meanwhile
     */
    void begin(SuggestionReview review, List<Coding> codings, Consumer<List<Suggestion>> found, Consumer<Exception> failed) {
        stop();
        int mine = number;
        running = Optional.of(new BackgroundWork<>(NLS.bind(SuggestionMessages.Search, review.report()),
                progress -> review.find(codings, progress))
                .onDone(result -> ifLast(mine, () -> found.accept(result)))
                .onFailed(failure -> ifLast(mine, () -> failed.accept(failure)))
                .startQuietly(display));
    }

    private void ifLast(int mine, Runnable work) {
        if (mine == number) {
            running = Optional.empty();
            work.run();
        }
    }

    /** Ends the search that is going on; nobody is told of it any more. */
    void stop() {
        number++;
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }

    boolean isRunning() {
        return running.isPresent();
    }
}
