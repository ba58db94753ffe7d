package org.mithaq.core.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.model.codebook.CuedElement;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Scale;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

/**
 * Finds who takes which position on what, by the cues of the positions. The values of a suggestion are the position,
 * then the holder, then the target, as far as they can be told. A passage often leaves out what the report is about as
 * a whole: then the target is what the report names most, and the suggestion is less certain.
 */
final class StanceSuggester implements Suggester {

    private static final double ALL_IN_PASSAGE = 0.65;
    private static final double TARGET_FROM_REPORT = 0.55;
    private static final double HOLDER_ONLY = 0.5;
    private static final double ALONE = 0.3;
    /** How far before a passage, in UTF-16 units of the reading, its holder may be named. */
    private static final int REACH = 300;

    private final String kind;
    private final CodeCues cues;
    private final Negation negation;
    private final ReferenceVariable holder;
    private final Optional<ReferenceVariable> target;

    private StanceSuggester(RecordType type, Scale scale, List<ReferenceVariable> references) {
        this.kind = type.getName().toLowerCase(Locale.ROOT);
        List<CuedElement> codes = new ArrayList<>(scale.getPoints());
        codes.addAll(scale.getOffScale());
        this.cues = new CodeCues(codes);
        this.negation = new Negation(scale);
        this.holder = references.getFirst();
        this.target = references.stream().skip(1).findFirst();
    }

    /** One for a type with a position and somebody who takes it; none where nothing in the codebook speaks for them. */
    static Optional<Suggester> of(RecordType type) {
        List<ReferenceVariable> references = FeatureChoice.of(type).requiredReferences().toList();
        return references.isEmpty() ? Optional.empty() : FeatureChoice.of(type).position()
                .map(PositionVariable::getScale).map(scale -> new StanceSuggester(type, scale, references))
                .filter(suggester -> !suggester.cues.isEmpty()).map(Suggester.class::cast);
    }

    @Override
    public List<CueForms.Finder<?>> finders() {
        return List.of(cues.finder());
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        Entries entries = entries(text, found);
        Map<Object, Suggestion> byMeaning = new LinkedHashMap<>();
        for (CodeCues.Place place : cues.find(text)) {
            ReadingRange passage = text.passages().around(place.range());
            Suggestion suggestion = suggestion(text, place, passage, entries);
            byMeaning.merge(List.of(passage, suggestion.values()), suggestion,
                    (first, next) -> first.confidence() < next.confidence() ? next : first);
        }
        return List.copyOf(byMeaning.values());
    }

    private Entries entries(SuggestionText text, List<Suggestion> found) {
        List<PlacedSuggestion> likely = PlacedSuggestion.place(found.stream().filter(Suggestion::isLikely).toList(), text.reading());
        List<PlacedSuggestion> holders = likely.stream()
                .filter(other -> FeatureChoice.takes(holder, other.suggestion().kind())).toList();
        List<PlacedSuggestion> targets = likely.stream()
                .filter(other -> target.filter(variable -> FeatureChoice.takes(variable, other.suggestion().kind())).isPresent())
                .filter(other -> !FeatureChoice.takes(holder, other.suggestion().kind())).toList();
        return new Entries(new RangeFinder<>(holders, PlacedSuggestion::range),
                new RangeFinder<>(targets, PlacedSuggestion::range), mostNamed(targets), mainKind());
    }

    private String mainKind() {
        return target.stream().flatMap(variable -> variable.getTargets().stream()).filter(Registry.class::isInstance)
                .map(registry -> FeatureChoice.kind((Registry) registry)).findFirst().orElse("");
    }

    /** What a report names most, if it names it more than once; of several the first by id. */
    private static Optional<String> mostNamed(List<PlacedSuggestion> targets) {
        Map<String, Long> counts = targets.stream()
                .collect(Collectors.groupingBy(one -> one.suggestion().values().getFirst(), Collectors.counting()));
        return counts.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .min(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Suggestion suggestion(SuggestionText text, CodeCues.Place place, ReadingRange passage, Entries entries) {
        Optional<String> who = entries.holder(place.range(), passage);
        Optional<String> what = entries.target(place.range(), passage);
        Optional<String> about = what.or(entries::topic).or(() -> entries.instrument(passage)).filter(id -> who.isPresent());
        List<String> values = Stream.of(Optional.of(negation.apply(place.code(), place.range(), text.reading().text())), who,
                about).flatMap(Optional::stream).toList();
        double confidence = who.isEmpty() ? ALONE : what.isPresent() ? ALL_IN_PASSAGE
                : about.isPresent() ? TARGET_FROM_REPORT : HOLDER_ONLY;
        return text.suggestion(kind, values, place.segments(), kind + ".cue:" + place.code(), confidence);
    }

    /**
     * Who and what a report names.
     *
     * @param topic what it names most
     * @param mainKind of the entries that stances are mainly about
     */
    private record Entries(RangeFinder<PlacedSuggestion> holders, RangeFinder<PlacedSuggestion> targets, Optional<String> topic,
            String mainKind) {

        Optional<String> holder(ReadingRange cue, ReadingRange passage) {
            return Holders.of(cue, holders.within(passage).toList())
                    .or(() -> holders.within(before(passage)).reduce((first, last) -> last)).map(Entries::id);
        }

        /**
         * Of what stances are mainly about, the first behind the cue, else the last before it. A resolution that is named
         * beside a cue mostly is what somebody refers to, not what he speaks about.
         */
        Optional<String> target(ReadingRange cue, ReadingRange passage) {
            List<PlacedSuggestion> all = targets.within(passage).filter(one -> one.suggestion().kind().equals(mainKind)).toList();
            return all.stream().filter(one -> !one.range().start().isBefore(cue.end())).findFirst()
                    .or(() -> all.stream().reduce((first, last) -> last)).map(Entries::id);
        }

        /** Anything else in the passage that a stance may be about. */
        Optional<String> instrument(ReadingRange passage) {
            return targets.within(passage).findFirst().map(Entries::id);
        }

        private static ReadingRange before(ReadingRange passage) {
            int start = Math.max(0, passage.start().value() - REACH);
            return new ReadingRange(new ReadingOffset(start), passage.start());
        }

        private static String id(PlacedSuggestion one) {
            return one.suggestion().values().getFirst();
        }
    }
}
