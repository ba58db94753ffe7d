package org.mithaq.text.number;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.token.TokenView;

/**
 * The words for what is counted, in their forms, and the units that they stand for. The dual of a noun, which says two
 * without a number, is made from its singular; that of a noun with a plural in -un has the letters of the plural, so that
 * it tells nothing. Immutable.
 */
public final class CountedWords {

    private static final String TA_MARBUTA = "ه";
    private static final int SHORTEST = 2;

    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> duals = new HashMap<>();

    /**
     * @param unit id
     * @param end place behind its last word
     */
    record Counted(String unit, int end) {
    }

    /** @param forms by the ids of units the words that stand for them, a singular first; of one or two words */
    public static CountedWords of(Map<String, ? extends Collection<String>> forms) {
        CountedWords words = new CountedWords();
        forms.forEach(words::add);
        return words;
    }

    private CountedWords() {
    }

    private void add(String unit, Collection<String> forms) {
        Folder folder = Folder.standard();
        Set<String> folded = new TreeSet<>(forms.stream().map(folder::fold).filter(form -> !form.isEmpty()).toList());
        folded.forEach(form -> units.putIfAbsent(form, unit));
        folded.stream().filter(form -> form.length() > SHORTEST && form.indexOf(' ') < 0 && hasDual(form, folded))
                .map(CountedWords::stem).forEach(stem -> {
                    duals.putIfAbsent(stem + "ين", unit);
                    duals.putIfAbsent(stem + "ان", unit);
                });
    }

    /** A feminine noun, or one whose plural is another word; its accusative is one of its forms. */
    private static boolean hasDual(String form, Set<String> forms) {
        return form.endsWith(TA_MARBUTA) || forms.contains(form + "ا")
                && !forms.contains(form + "ين") && !forms.contains(form + "ون");
    }

    private static String stem(String form) {
        return form.endsWith(TA_MARBUTA) ? form.substring(0, form.length() - 1) + "ت" : form;
    }

    /** The words that say two of something, folded. */
    public Set<String> duals() {
        return Set.copyOf(duals.keySet());
    }

    /** What is counted by the words at a place: two of them, or one, with or without particles. */
    Optional<Counted> at(TokenView view, int place) {
        String first = view.at(place).text();
        Optional<Counted> both = Optional.ofNullable(units.get(first + " " + view.at(place + 1).text()))
                .map(unit -> new Counted(unit, place + 2));
        return both.or(() -> Particles.without(first).map(units::get).filter(unit -> unit != null).findFirst()
                .map(unit -> new Counted(unit, place + 1)));
    }

    /** The unit of a word whose form alone says two. */
    Optional<String> ofTwo(String folded) {
        return units.containsKey(folded) ? Optional.empty()
                : Particles.without(folded).map(duals::get).filter(unit -> unit != null).findFirst();
    }
}
