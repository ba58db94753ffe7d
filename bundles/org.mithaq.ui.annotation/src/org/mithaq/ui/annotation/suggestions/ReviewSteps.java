package org.mithaq.ui.annotation.suggestions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.review.ReviewOutcome;
import org.mithaq.core.review.SuggestionReview;
import org.mithaq.core.review.SuggestionReview.Planning;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.annotation.form.RecordFormView;
import org.mithaq.ui.counts.CountedText;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.selection.SelectedCoding;

/** Does what the user decided about suggestions, and tells what came of it at the foot of the window. */
final class ReviewSteps {

    /** As many as are coded without a moment to wait. */
    private static final int FEW = 20;

    private final IWorkbenchPage page;
    private final CodingSelection selection;
    private final IStatusLineManager line;
    private Optional<Job> running = Optional.empty();
    private int number;

    ReviewSteps(IWorkbenchPage page, CodingSelection selection, IStatusLineManager line) {
        this.page = page;
        this.selection = selection;
        this.line = line;
    }

    /**
     * A few are coded at once; what many become is worked out in the background, where it can be stopped.
     *
     * @param wanted whether the report's project is still open
     * @param done is run when they are coded
     */
    void accept(SuggestionReview review, List<Suggestion> chosen, List<Suggestion> found, BooleanSupplier wanted, Runnable done) {
        if (chosen.size() <= FEW) {
            run(chosen, () -> tell(review.accept(chosen, found)));
            done.run();
        } else if (!isRunning()) {
            run(chosen, () -> running = Optional.of(plan(review, review.planning(chosen, found), wanted, done)));
        }
    }

    private Job plan(SuggestionReview review, Planning planning, BooleanSupplier wanted, Runnable done) {
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        int mine = number;
        return new BackgroundWork<>(NLS.bind(SuggestionMessages.Accepting, review.report()), planning::plan)
                .onDone(planned -> finish(mine, done, () -> {
                    if (wanted.getAsBoolean()) {
                        BusyIndicator.showWhile(display, () -> run(planned.chosen(), () -> tell(review.accept(planned))));
                    }
                }))
                .onFailed(failure -> finish(mine, done, () -> {
                    ILog.of(ReviewSteps.class).error("Suggestions cannot be accepted in " + review.report(), failure);
                    line.setErrorMessage(SuggestionMessages.Accept_failed);
                })).startQuietly(display);
    }

    private void finish(int mine, Runnable done, Runnable work) {
        if (mine == number) {
            running = Optional.empty();
            work.run();
            done.run();
        }
    }

    /** Gives up what is being worked out; nothing of it is coded. */
    void stop() {
        if (isRunning()) {
            running.ifPresent(Job::cancel);
            running = Optional.empty();
            number++;
            line.setMessage(SuggestionMessages.Accept_stopped);
        }
    }

    /** Whether suggestions are being accepted in the background. */
    boolean isRunning() {
        return running.isPresent();
    }

    void acceptWithChanges(SuggestionReview review, List<Suggestion> chosen, List<Suggestion> found) {
        run(chosen, () -> {
            ReviewOutcome outcome = review.accept(chosen, found);
            tell(outcome);
            outcome.record().ifPresent(record -> edit(review, record, outcome.value()));
        });
    }

    private void edit(SuggestionReview review, CodedRecord record, Optional<Value> value) {
        selection.select(value.map(some -> SelectedCoding.of(review.report(), record, some))
                .orElseGet(() -> SelectedCoding.of(review.report(), record)), this);
        try {
            if (page.showView(AnnotationParts.FORM) instanceof RecordFormView form) {
                form.focus(value.map(Value::getVariable).orElse(""), value);
            }
        } catch (PartInitException e) {
            ILog.of(ReviewSteps.class).error("The form cannot be shown", e);
        }
    }

    void refuse(SuggestionReview review, List<Suggestion> chosen) {
        run(chosen, () -> {
            review.refuse(chosen);
            say(SuggestionMessages.Refused, chosen.size());
        });
    }

    void restore(SuggestionReview review, List<Suggestion> chosen) {
        run(chosen, () -> {
            review.restore(chosen);
            say(SuggestionMessages.Restored, chosen.size());
        });
    }

    private void tell(ReviewOutcome outcome) {
        say(SuggestionMessages.Accepted, outcome.coded().size());
        if (!outcome.left().isEmpty()) {
            line.setErrorMessage(counted(SuggestionMessages.Left, outcome.left().size()));
        }
    }

    private void run(List<Suggestion> chosen, Runnable work) {
        if (chosen.isEmpty()) {
            line.setErrorMessage(SuggestionMessages.Choose_first);
            return;
        }
        try {
            work.run();
        } catch (RefusedException e) {
            line.setErrorMessage(e.userMessage().in(Locale.getDefault()));
        }
    }

    private void say(String pattern, int count) {
        line.setErrorMessage(null);
        line.setMessage(counted(pattern, count));
    }

    private static String counted(String pattern, int count) {
        return CountedText.of(pattern, Locale.getDefault(), count);
    }
}
