package org.mithaq.core.suggest.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.core.suggest.PlacedSuggestion;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CodeCues;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.text.ReadingRange;

/**
 * Finds words that refer from one record to another, such as "on the same terms as", by the cues of a link. What is named
 * behind them tells which record is meant; where nothing is, it is the one before.
 */
final class LinkSuggester implements Suggester {

    private static final double NAMED = 0.7;
    private static final double NOT_NAMED = 0.5;
    /** How far behind its cue, in UTF-16 units of the reading, what is meant may be named. */
    private static final int REACH = 80;

    private final String kind;
    private final CodeCues cues;
    private final Set<String> naming;

    private LinkSuggester(Link link) {
        this.kind = link.getName().toLowerCase(Locale.ROOT);
        this.cues = new CodeCues(List.of(link));
        this.naming = link.getTarget() == null ? Set.of() : FeatureChoice.of(link.getTarget()).requiredReferences()
                .filter(reference -> reference.getRequiredWhen() == null).flatMap(FeatureChoice::kinds).collect(Collectors.toSet());
    }

    /** One for each link of a type that has cues. */
    static List<Suggester> of(RecordType type) {
        List<Suggester> suggesters = new ArrayList<>();
        type.getFeatures().stream().filter(Link.class::isInstance).map(Link.class::cast)
                .filter(link -> !link.getCues().isEmpty()).map(LinkSuggester::new).forEach(suggesters::add);
        return List.copyOf(suggesters);
    }

    @Override
    public List<CueForms.Finder<?>> finders() {
        return List.of(cues.finder());
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        List<CodeCues.Place> places = cues.find(text);
        List<PlacedSuggestion> named = places.isEmpty() ? List.of() : PlacedSuggestion.place(found.stream()
                .filter(one -> naming.contains(one.kind()) && one.isLikely()).toList(), text.reading());
        return places.stream().map(place -> suggestion(text, place, named)).toList();
    }

    private Suggestion suggestion(SuggestionText text, CodeCues.Place cue, List<PlacedSuggestion> named) {
        ReadingRange passage = text.passages().around(cue.range());
        Optional<PlacedSuggestion> meant = named.stream().filter(one -> isBehind(one.range(), cue.range(), passage)).findFirst();
        String rule = kind + ".cue:" + cue.code();
        return meant.map(one -> text.suggestion(kind, one.suggestion().values(),
                        text.reading().toRaw(new ReadingRange(cue.range().start(), one.range().end())), rule, NAMED))
                .orElseGet(() -> text.suggestion(kind, List.of(), cue.segments(), rule, NOT_NAMED));
    }

    private static boolean isBehind(ReadingRange name, ReadingRange cue, ReadingRange passage) {
        return !name.start().isBefore(cue.end()) && name.start().value() - cue.end().value() <= REACH && passage.contains(name);
    }
}
