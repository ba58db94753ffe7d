package org.mithaq.core.suggest.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.CuedElement;
import org.mithaq.model.codebook.Scale;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;

/** Finds codes of a list or a scale, or record types, by their cues. Of cues within longer cues only the longer ones count. */
public final class CodeCues {

    /**
     * A place that speaks for a code.
     *
     * @param code id of the code or type
     * @param segments the words
     * @param range the stretch of the reading that they take up
     */
    public record Place(String code, RawSegments segments, ReadingRange range) {

        private boolean isWithin(Place other) {
            return other.range.contains(range) && !other.range.equals(range);
        }
    }

    private static final Comparator<Place> ORDER = Comparator.comparing((Place place) -> place.range().start())
            .thenComparing(place -> place.range().end(), Comparator.reverseOrder()).thenComparing(Place::code);

    /** A code that words stand for, or that they do not stand for. */
    private record Form(String code, boolean isException) implements Exceptions.Excepting {

        @Override
        public List<String> subjects() {
            return List.of(code);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    private final CueForms<Form> forms = new CueForms<>();
    private final CueForms.Finder<Form> finder;

    /** @param elements codes, or types; what is deprecated is no longer suggested */
    public CodeCues(List<? extends CuedElement> elements) {
        this(elements, Set::of);
    }

    /** The positions of a scale, those off it among them, by their cues in all forms of the words. */
    public static CodeCues of(Scale scale) {
        List<CuedElement> codes = new ArrayList<>(scale.getPoints());
        codes.addAll(scale.getOffScale());
        return new CodeCues(codes, Endings::of);
    }

    /** @param allForms all that a cue that is no pattern stands for, itself among them */
    private CodeCues(List<? extends CuedElement> elements, Function<String, Set<String>> allForms) {
        for (CuedElement element : elements) {
            if (!(element instanceof Code code && code.isDeprecated())) {
                for (Cue cue : element.getCues()) {
                    add(new Form(element.getName(), false), cue, allForms);
                }
                for (Cue exception : element.getExceptions()) {
                    forms.add(new Form(element.getName(), true), exception);
                }
            }
        }
        this.finder = forms.finder();
    }

    private void add(Form form, Cue cue, Function<String, Set<String>> allForms) {
        if (cue.isPattern()) {
            forms.add(form, cue);
        } else {
            allForms.apply(cue.getText()).forEach(words -> forms.addPhrase(form, words));
        }
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return forms.isEmpty();
    }

    /** What finds the cues. */
    public CueForms.Finder<?> finder() {
        return finder;
    }

    /**
     * All places in the order of the reading.
     *
     * @throws org.mithaq.core.message.RefusedException when a pattern takes too long on this text
     */
    public List<Place> find(SuggestionText text) {
        List<Place> all = Exceptions.leaveOut(finder.find(text), text.reading()).stream()
                .flatMap(hit -> text.reading().hull(hit.match().segments()).stream()
                        .map(range -> new Place(hit.meaning().code(), hit.match().segments(), range)))
                .sorted(ORDER)
                .toList();
        return longest(all).stream().distinct().toList();
    }

    /** Of those before a place in the order, the one that reaches farthest holds it if any does. */
    private static List<Place> longest(List<Place> ordered) {
        List<Place> longest = new ArrayList<>();
        Optional<Place> farthest = Optional.empty();
        for (Place place : ordered) {
            if (farthest.filter(place::isWithin).isEmpty()) {
                longest.add(place);
            }
            if (farthest.filter(far -> !far.range().end().isBefore(place.range().end())).isEmpty()) {
                farthest = Optional.of(place);
            }
        }
        return longest;
    }
}
