package org.mithaq.core.suggest.find;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.suggest.PlacedSuggestion;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.Exceptions;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.core.suggest.feature.FeatureChoice;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.text.match.MatchLevel;

/**
 * Finds the entries of all registries by their labels in all languages and by their aliases. Every occurrence is told
 * but those within words that the codebook excepts; of two names of one entry in the same words, only the longer one. A
 * name that stands within the name of another entry, as Russia does in the Russian centre, or that is no name where it
 * stands, is told with a confidence that keeps it from being accepted unseen.
 */
final class EntrySuggester implements Suggester {

    private static final double NO_NAME = 0.2;
    private static final double SHARED_NAME = 0.4;

    /**
     * A name of an entry, or words within which its names, or those of the whole registry, do not count.
     *
     * @param kind of the suggestion: its registry
     */
    private record Form(String kind, String entry, String rule) implements Exceptions.Excepting {

        private static final String EXCEPTION = "";
        private static final String ALL = "";

        static Form exception(String kind, String entry) {
            return new Form(kind, entry, EXCEPTION);
        }

        @Override
        public boolean isException() {
            return rule.equals(EXCEPTION);
        }

        @Override
        public List<String> subjects() {
            return isException() ? List.of(kind + " " + entry) : List.of(kind + " " + entry, kind + " " + ALL);
        }

        @Override
        public String toString() {
            return entry;
        }
    }

    /** The kinds of those who may play a role: their names swallow the names of places that stand in them. */
    private final Set<String> acting;
    private final CueForms.Finder<Form> finder;

    EntrySuggester(LoadedCodebook codebook) {
        this.acting = codebook.recordTypes().stream().flatMap(type -> type.getFeatures().stream())
                .filter(Role.class::isInstance).flatMap(role -> Stream.ofNullable(((Role) role).getRegistry()))
                .map(FeatureChoice::kind).collect(Collectors.toSet());
        CueForms<Form> forms = new CueForms<>();
        for (Registry registry : codebook.registries()) {
            String kind = FeatureChoice.kind(registry);
            registry.getExceptions().forEach(exception -> forms.add(Form.exception(kind, Form.ALL), exception));
            codebook.entries(registry).forEach(entry -> add(kind, entry, forms));
        }
        this.finder = forms.finder();
    }

    private static void add(String kind, Entry entry, CueForms<Form> forms) {
        for (LocalizedText label : entry.getLabels()) {
            forms.addPhrase(new Form(kind, entry.getName(), kind + ".label"), label.getText());
        }
        for (Cue alias : entry.getAliases()) {
            String rule = alias.isPattern() ? ".pattern" : ".alias";
            forms.add(new Form(kind, entry.getName(), kind + rule), alias);
        }
        for (Cue exception : entry.getExceptions()) {
            forms.add(Form.exception(kind, entry.getName()), exception);
        }
    }

    @Override
    public List<CueForms.Finder<?>> finders() {
        return List.of(finder);
    }

    @Override
    public List<Suggestion> suggest(SuggestionText text, List<Suggestion> found) {
        NamesInText names = new NamesInText(text);
        List<Suggestion> all = Exceptions.leaveOut(finder.find(text), text.reading()).stream()
                .map(hit -> suggestion(text, hit, names)).toList();
        Overlaps overlaps = new Overlaps(all, text.reading());
        return overlaps.placed().stream().filter(one -> isOfItsOwn(one, overlaps))
                .map(one -> rated(one, overlaps)).toList();
    }

    private static Suggestion suggestion(SuggestionText text, CueForms.Hit<Form> hit, NamesInText names) {
        Form form = hit.meaning();
        double confidence = names.isName(hit.match().segments()) ? confidence(hit.match().level()) : NO_NAME;
        return text.suggestion(form.kind(), List.of(form.entry()), hit.match().segments(), form.rule(), confidence);
    }

    private static boolean isOfItsOwn(PlacedSuggestion one, Overlaps overlaps) {
        Predicate<Suggestion> sameEntry = other -> isSameEntry(one.suggestion(), other);
        return !overlaps.isWithinLonger(one, sameEntry) && !overlaps.repeats(one, sameEntry)
                && !overlaps.runsInto(one, sameEntry);
    }

    private Suggestion rated(PlacedSuggestion one, Overlaps overlaps) {
        String kind = one.suggestion().kind();
        Predicate<Suggestion> anotherEntry = other -> !isSameEntry(one.suggestion(), other);
        Predicate<Suggestion> ofRegistry = other -> other.kind().equals(kind);
        Predicate<Suggestion> whoActs = other -> acting.contains(other.kind());
        if (overlaps.isWithinLonger(one, anotherEntry.and(ofRegistry.or(whoActs)))) {
            return one.suggestion().withConfidence(NO_NAME);
        }
        return overlaps.sharesWords(one, ofRegistry.and(anotherEntry))
                ? one.suggestion().withConfidence(Math.min(SHARED_NAME, one.suggestion().confidence())) : one.suggestion();
    }

    private static boolean isSameEntry(Suggestion one, Suggestion other) {
        return one.kind().equals(other.kind()) && one.values().equals(other.values());
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
