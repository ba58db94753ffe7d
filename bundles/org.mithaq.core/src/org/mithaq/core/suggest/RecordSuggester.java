package org.mithaq.core.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.mithaq.model.codebook.CuedElement;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Scale;
import org.mithaq.text.ReadingRange;

/**
 * Finds records of one type by the cues of the type, or by those of its positions. A cue alone is weak; in company it is
 * likely: that of a type in one passage with a date or an entry of a registry, that of a position beside somebody who
 * may take it.
 */
final class RecordSuggester implements Suggester {

    private static final double IN_COMPANY = 0.6;
    private static final double ALONE = 0.3;

    private final String kind;
    private final CodeCues cues;
    private final Set<String> company;
    private final BiPredicate<ReadingRange, ReadingRange> goesTogether;

    private RecordSuggester(RecordType type, List<? extends CuedElement> cued, Set<String> company,
            BiPredicate<ReadingRange, ReadingRange> goesTogether) {
        this.kind = type.getName().toLowerCase(Locale.ROOT);
        this.cues = new CodeCues(cued);
        this.company = company;
        this.goesTogether = goesTogether;
    }

    /** All that find records of a type: none when nothing in the codebook speaks for them. */
    static List<Suggester> of(RecordType type) {
        List<RecordSuggester> suggesters = new ArrayList<>();
        suggesters.add(new RecordSuggester(type, List.of(type), companyOf(type), (cue, other) -> true));
        scale(type).ifPresent(scale -> suggesters.add(new RecordSuggester(type, codes(scale), holders(type),
                Holders::fits)));
        return suggesters.stream().filter(suggester -> !suggester.cues.isEmpty()).map(Suggester.class::cast).toList();
    }

    private static Optional<Scale> scale(RecordType type) {
        return type.getFeatures().stream().filter(PositionVariable.class::isInstance)
                .map(feature -> ((PositionVariable) feature).getScale()).findFirst();
    }

    private static List<CuedElement> codes(Scale scale) {
        List<CuedElement> codes = new ArrayList<>(scale.getPoints());
        codes.addAll(scale.getOffScale());
        return codes;
    }

    private static Set<String> companyOf(RecordType type) {
        Set<String> kinds = new HashSet<>(FeatureChoice.of(type).registryKinds());
        kinds.add(Suggestion.DATE);
        return kinds;
    }

    private static Set<String> holders(RecordType type) {
        return FeatureChoice.of(type).mainRegistryKind().map(Set::of).orElse(Set.of());
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        List<ReadingRange> others = found.stream().filter(other -> company.contains(other.kind()) && other.isLikely())
                .flatMap(other -> text.reading().hull(other.segments()).stream()).toList();
        RangeFinder<ReadingRange> near = new RangeFinder<>(others, Function.identity());
        Passages passages = new Passages(text.reading().text());
        return cues.find(text).stream().map(place -> suggestion(text, place, passages, near)).toList();
    }

    private Suggestion suggestion(SuggestionText text, CodeCues.Place place, Passages passages,
            RangeFinder<ReadingRange> others) {
        ReadingRange passage = passages.around(place.range());
        boolean inCompany = others.within(passage).anyMatch(other -> goesTogether.test(place.range(), other));
        return text.suggestion(kind, List.of(place.code()), place.segments(), kind + ".cue:" + place.code(),
                inCompany ? IN_COMPANY : ALONE);
    }
}
