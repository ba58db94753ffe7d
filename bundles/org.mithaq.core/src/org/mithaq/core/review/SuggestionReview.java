package org.mithaq.core.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.accept.AcceptancePlan;
import org.mithaq.core.suggest.accept.SuggestionAcceptor;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.core.suggest.learnt.LearntKinds;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.RefusedSuggestion;

/**
 * The suggestions of one report as its coder goes through them. Nothing is coded but what the coder accepts; each call
 * that changes something is one step of undo. Suggestions are found by any thread; all else is for the thread that edits.
 */
public final class SuggestionReview {

    private final Project project;
    private final ReportId report;

    public SuggestionReview(Project project, ReportId report) {
        this.project = project;
        this.report = report;
    }

    public ReportId report() {
        return report;
    }

    /**
     * All that the words of the report suggest, whatever the coder made of it, in reading order. May take long.
     *
     * @throws ReportUnavailableException when the report cannot be read
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<Suggestion> find(ProgressMonitor progress) throws ReportUnavailableException {
        return find(List.of(), progress);
    }

    /**
     * As the other one, after learning from what is coded.
     *
     * @param codings that nobody changes meanwhile, such as {@link Project#codingsNow()}
     */
    public List<Suggestion> find(List<Coding> codings, ProgressMonitor progress) throws ReportUnavailableException {
        LearntKinds learnt = LearntKinds.of(project.codebook(), codings, progress::isCancelled);
        progress.checkCancelled();
        return new SuggestionFinder(project.codebook(), learnt).find(project.report(report), progress);
    }

    /** Tells the open ones from those that are coded or refused, as the coding is now. */
    public SiftedSuggestions sift(List<Suggestion> found) {
        Refusals refusals = Refusals.of(project.coding(report));
        Optional<CodedClaims> claims = project.coding(report).map(CodedClaims::new);
        List<Suggestion> open = new ArrayList<>();
        List<Suggestion> refused = new ArrayList<>();
        for (Suggestion suggestion : found) {
            if (claims.filter(coded -> coded.hold(suggestion)).isEmpty()) {
                (refusals.contains(suggestion) ? refused : open).add(suggestion);
            }
        }
        return new SiftedSuggestions(open, refused, found.size() - open.size() - refused.size());
    }

    /**
     * Codes suggestions in one step of undo; those that were refused are no longer. A record gets the values that likely stand beside it, marked as merely
     * possible, as {@link SuggestionAcceptor} tells; a value goes to the nearest record that has a place for it.
     *
     * @param chosen what the coder accepts
     * @param found all that was found in the report
     * @throws RefusedException when the coder may not change the report's coding
     */
    public ReviewOutcome accept(List<Suggestion> chosen, List<Suggestion> found) {
        return accept(planning(chosen, found).plan(ProgressMonitor.NONE));
    }

    /** Works out what accepting suggestions codes, which takes its time where they are many; any thread may do it. */
    @FunctionalInterface
    public interface Planning {
        /**
         * @throws java.util.concurrent.CancellationException when cancelled
         */
        PlannedReview plan(ProgressMonitor progress);
    }

    /** The part of {@link #accept(List, List)} that takes long, to be run apart from the thread that edits. */
    public Planning planning(List<Suggestion> chosen, List<Suggestion> found) {
        ReportText text = text();
        List<Suggestion> records = chosen.stream().filter(this::isRecord).toList();
        List<Suggestion> considered = Stream.concat(records.stream(), company(found)).toList();
        return progress -> {
            progress.begin(Messages.of("progress.accept", report), 0);
            return new PlannedReview(chosen, records.isEmpty() ? AcceptancePlan.NOTHING
                    : new SuggestionAcceptor(project).plan(text, considered, progress));
        };
    }

    /**
     * Codes what was worked out, as {@link #accept(List, List)} does.
     *
     * @throws RefusedException when the coder may not change the report's coding
     */
    public ReviewOutcome accept(PlannedReview planned) {
        ReportText text = text();
        return project.editor().batch(Messages.of("edit.acceptSuggestions", report), () -> {
            restore(planned.chosen());
            Set<CodedRecord> before = records();
            new SuggestionAcceptor(project).accept(text, planned.plan());
            return one(planned.chosen(), text, before);
        });
    }

    /** Codes one by one what the planned records did not take in. */
    private ReviewOutcome one(List<Suggestion> chosen, ReportText text, Set<CodedRecord> before) {
        Set<Suggestion> left = new LinkedHashSet<>();
        Optional<ChosenSuggestions.Coded> last = records().stream().filter(record -> !before.contains(record))
                .reduce((first, second) -> second).map(made -> new ChosenSuggestions.Coded(made, Optional.empty()));
        ChosenSuggestions coder = new ChosenSuggestions(project, text);
        for (Suggestion suggestion : sift(chosen).open()) {
            Optional<ChosenSuggestions.Coded> coded = coder.code(suggestion);
            if (coded.isEmpty()) {
                left.add(suggestion);
            }
            last = coded.or(List.of(last)::getFirst);
        }
        List<Suggestion> done = chosen.stream().filter(suggestion -> !left.contains(suggestion)).toList();
        return new ReviewOutcome(done, List.copyOf(left), last.map(ChosenSuggestions.Coded::record),
                last.flatMap(ChosenSuggestions.Coded::value));
    }

    private boolean isRecord(Suggestion suggestion) {
        return ChosenSuggestions.type(project, suggestion.kind()).isPresent();
    }

    private Stream<Suggestion> company(List<Suggestion> found) {
        Refusals refusals = Refusals.of(project.coding(report));
        return found.stream().filter(other -> other.isLikely() && !isRecord(other) && !refusals.contains(other));
    }

    private Set<CodedRecord> records() {
        return project.coding(report).stream().flatMap(CodedRecords::all)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Keeps in mind, with the codings of the report, that the coder does not want these; one step of undo.
     *
     * @throws RefusedException when the coder may not change the report's coding
     */
    public void refuse(List<Suggestion> suggestions) {
        Refusals known = Refusals.of(project.coding(report));
        List<RefusedSuggestion> refused = suggestions.stream().filter(suggestion -> !known.contains(suggestion))
                .map(Refusals::toStored).toList();
        if (!refused.isEmpty()) {
            project.editor().refuse(report, refused);
        }
    }

    /**
     * Opens refused suggestions again, in one step of undo.
     *
     * @throws RefusedException when the coder may not change the report's coding
     */
    public void restore(List<Suggestion> suggestions) {
        Refusals known = Refusals.of(project.coding(report));
        List<RefusedSuggestion> refused = suggestions.stream().flatMap(one -> known.matching(one).stream()).distinct()
                .toList();
        if (!refused.isEmpty()) {
            project.editor().forgetRefusals(report, refused);
        }
    }

    private ReportText text() {
        try {
            return project.report(report);
        } catch (ReportUnavailableException e) {
            throw new RefusedException(e.userMessage(), e);
        }
    }
}
