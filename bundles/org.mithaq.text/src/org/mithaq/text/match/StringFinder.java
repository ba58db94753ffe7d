package org.mithaq.text.match;

import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

/** Finds any of some strings in one pass over a folded text, within words too. Thread-safe. */
public final class StringFinder {

    private final AhoCorasick automaton;

    private StringFinder(List<String> folded) {
        this.automaton = AhoCorasick.of(folded);
    }

    /** @param folded as the texts are folded; none of them empty */
    public static StringFinder of(Collection<String> folded) {
        return new StringFinder(List.copyOf(folded));
    }

    /** @param lastUnits gets the place of the last UTF-16 unit of each occurrence, in the order of the text */
    public void find(String text, IntConsumer lastUnits) {
        automaton.scan(text, (string, end) -> lastUnits.accept(end - 1));
    }
}
