package org.mithaq.core.suggest.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.PlacedSuggestion;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.CuePass;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.learnt.LearntKinds;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.text.RawRange;

/**
 * Finds all that the words of a report suggest: dates, quantities, entries of every registry, items of lists as clauses, and records
 * by cues. Made once for a codebook. The same text and codebook always give the same suggestions in the same order.
 */
public final class SuggestionFinder {

    private final List<Suggester> suggesters = new ArrayList<>();
    private final CuePass pass;

    /** A finder that knows nothing of what was coded before. */
    public SuggestionFinder(LoadedCodebook codebook) {
        this(codebook, LearntKinds.none());
    }

    /**
     * @param codebook may have errors; what is broken in it suggests nothing
     * @param learnt what the codings of the project teach
     */
    public SuggestionFinder(LoadedCodebook codebook, LearntKinds learnt) {
        suggesters.add(new DateSuggester());
        QuantitySuggester.of(codebook).ifPresent(suggesters::add);
        suggesters.add(new EntrySuggester(codebook));
        for (RecordType type : codebook.recordTypes()) {
            if (type.getKind() == RecordKind.PART) {
                ClauseSuggester.of(type, learnt).ifPresent(suggesters::add);
            } else {
                suggesters.addAll(RecordSuggester.of(type, codebook, learnt));
            }
        }
        this.pass = new CuePass(suggesters.stream().<CueForms.Finder<?>>flatMap(one -> one.finders().stream()).toList());
    }

    /** All suggestions in reading order, those that begin together by kind and value. */
    public List<Suggestion> find(ReportText report) {
        return find(report, ProgressMonitor.NONE);
    }

    /**
     * As the other one, for a look that may be long.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<Suggestion> find(ReportText report, ProgressMonitor progress) {
        progress.begin(Messages.of("progress.suggestions", report.id()), suggesters.size() + 1);
        SuggestionText text = SuggestionText.of(report).searched(pass);
        progress.worked(1);
        List<Suggestion> found = new ArrayList<>();
        for (Suggester suggester : suggesters) {
            progress.checkCancelled();
            found.addAll(suggester.suggest(text, Collections.unmodifiableList(found)));
            progress.worked(1);
        }
        return withIds(sorted(PlacedSuggestion.placeAll(found, text.reading())));
    }

    private static List<Suggestion> sorted(List<PlacedSuggestion> placed) {
        return placed.stream().sorted(Comparator.comparingInt((PlacedSuggestion one) -> one.range().start().value())
                .thenComparing(one -> one.suggestion().kind())
                .thenComparing(one -> one.suggestion().segments().toString())
                .thenComparing(one -> String.join("|", one.suggestion().values()))
                .thenComparing(one -> one.suggestion().rule()))
                .map(PlacedSuggestion::suggestion).toList();
    }

    /** An id is the kind and the place; what stands at the same place is counted. */
    private static List<Suggestion> withIds(List<Suggestion> sorted) {
        Map<String, Integer> given = HashMap.newHashMap(sorted.size());
        List<Suggestion> named = new ArrayList<>(sorted.size());
        for (Suggestion suggestion : sorted) {
            RawRange hull = suggestion.segments().hull();
            String id = suggestion.kind() + "-" + hull.start().value() + "-" + hull.end().value();
            int count = given.merge(id, 1, Integer::sum);
            named.add(suggestion.withId(count == 1 ? id : id + "-" + count));
        }
        return List.copyOf(named);
    }
}
