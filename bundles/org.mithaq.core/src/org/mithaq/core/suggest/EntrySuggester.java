package org.mithaq.core.suggest;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.Registry;
import org.mithaq.text.match.MatchLevel;

/**
 * Finds the entries of one registry by their labels in all languages and by their aliases. Every occurrence is told;
 * of two names of one entry that stand in the same words, only the longer one. A name that stands within the name of
 * another entry, as Russia does in the Russian centre, is told with a confidence that keeps it from being accepted
 * unseen.
 */
final class EntrySuggester implements Suggester {

    private static final double WITHIN_ANOTHER_NAME = 0.2;
    private static final double SHARED_NAME = 0.4;

    /** A name of an entry. */
    private record Form(String entry, String rule) {

        @Override
        public String toString() {
            return entry;
        }
    }

    private final String kind;
    private final CueForms.Finder<Form> finder;

    EntrySuggester(Registry registry, LoadedCodebook codebook) {
        this.kind = registry.getName().toLowerCase(Locale.ROOT);
        CueForms<Form> forms = new CueForms<>();
        for (Entry entry : codebook.entries(registry)) {
            for (LocalizedText label : entry.getLabels()) {
                forms.addPhrase(new Form(entry.getName(), kind + ".label"), label.getText());
            }
            for (Cue alias : entry.getAliases()) {
                String rule = alias.isPattern() ? ".pattern" : ".alias";
                forms.add(new Form(entry.getName(), kind + rule), alias);
            }
        }
        this.finder = forms.finder();
    }

    @Override
    public List<CueForms.Finder<?>> finders() {
        return List.of(finder);
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        List<Suggestion> all = finder.find(text).stream()
                .map(hit -> text.suggestion(kind, List.of(hit.meaning().entry()), hit.match().segments(),
                        hit.meaning().rule(), confidence(hit.match().level())))
                .toList();
        Overlaps overlaps = new Overlaps(all, text.reading());
        return overlaps.placed().stream().filter(one -> isOfItsOwn(one, overlaps))
                .map(one -> rated(one, overlaps)).toList();
    }

    private static boolean isOfItsOwn(PlacedSuggestion one, Overlaps overlaps) {
        Predicate<Suggestion> sameEntry = other -> other.values().equals(one.suggestion().values());
        return !overlaps.isWithinLonger(one, sameEntry) && !overlaps.repeats(one, sameEntry);
    }

    private static Suggestion rated(PlacedSuggestion one, Overlaps overlaps) {
        Predicate<Suggestion> anotherEntry = other -> !other.values().equals(one.suggestion().values());
        if (overlaps.isWithinLonger(one, anotherEntry)) {
            return one.suggestion().withConfidence(WITHIN_ANOTHER_NAME);
        }
        return overlaps.sharesWords(one, anotherEntry) ? one.suggestion().withConfidence(SHARED_NAME) : one.suggestion();
    }

    private static double confidence(MatchLevel level) {
        return switch (level) {
            case EXACT -> 0.95;
            case FOLDED -> 0.9;
            case OPTIONAL_BLANKS -> 0.7;
            case GLUED -> 0.6;
        };
    }
}
