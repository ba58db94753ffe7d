package org.mithaq.core.suggest.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.Codes;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.text.RawRange;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.number.CountedWords;
import org.mithaq.text.number.Quantity;
import org.mithaq.text.number.QuantityFinder;

/**
 * Tells the quantities of a report. What is counted is known by the cues of the units that quantities of the codebook
 * take; a codebook without units has none. Numbers of dates are left to dates.
 */
final class QuantitySuggester implements Suggester {

    private static final String COUNTED = ".counted";
    private static final String SPOKEN_OF = ".number";

    private final QuantityFinder finder;
    private final CueForms.Finder<String> words;

    private QuantitySuggester(CountedWords counted) {
        this.finder = new QuantityFinder(counted);
        CueForms<String> forms = new CueForms<>();
        finder.words().forEach(word -> forms.addPhrase(word, word));
        this.words = forms.finder();
    }

    /** Empty when the codebook has no units. */
    static Optional<Suggester> of(LoadedCodebook codebook) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        codebook.recordTypes().stream().flatMap(type -> type.getFeatures().stream())
                .filter(QuantityVariable.class::isInstance).map(variable -> ((QuantityVariable) variable).getUnits())
                .filter(units -> units != null).distinct().flatMap(units -> Codes.of(units).stream())
                .forEach(unit -> forms.putIfAbsent(unit.getName(), forms(unit)));
        forms.values().removeIf(List::isEmpty);
        return forms.isEmpty() ? Optional.empty() : Optional.of(new QuantitySuggester(CountedWords.of(forms)));
    }

    private static List<String> forms(Category unit) {
        return unit.isDeprecated() ? List.of()
                : unit.getCues().stream().filter(cue -> !cue.isPattern()).map(Cue::getText).toList();
    }

    @Override
    public List<CueForms.Finder<?>> finders() {
        return List.of(words);
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        List<ReadingOffset> places = words.find(text).stream()
                .flatMap(hit -> text.reading().hull(hit.match().segments()).stream()).map(ReadingRange::start).toList();
        List<RawRange> dates = new ArrayList<>();
        found.stream().filter(one -> one.kind().equals(Suggestion.DATE) && one.isLikely())
                .forEach(date -> dates.addAll(date.segments().ranges()));
        return finder.find(text.folded(), text.zones(), places, dates).stream()
                .map(quantity -> suggestion(text, quantity)).toList();
    }

    private static Suggestion suggestion(SuggestionText text, Quantity quantity) {
        String rule = Suggestion.QUANTITY + (quantity.unit().isEmpty() ? SPOKEN_OF : COUNTED);
        return text.suggestion(Suggestion.QUANTITY, values(quantity), quantity.segments(), rule, quantity.confidence())
                .withText(quantity.text());
    }

    private static List<String> values(Quantity quantity) {
        String bounds = new EnteredQuantity(quantity.min(), quantity.max(), quantity.approximate()).format();
        return quantity.unit().isEmpty() ? List.of(bounds) : List.of(bounds, quantity.unit());
    }
}
