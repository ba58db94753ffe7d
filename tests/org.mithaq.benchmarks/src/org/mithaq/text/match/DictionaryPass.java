package org.mithaq.text.match;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** The floor of every search for a dictionary: one pass of the automaton over a folded text, hits only counted. */
public final class DictionaryPass {

    private final AhoCorasick automaton;

    /** @param folded the strings to find, none of them empty */
    public DictionaryPass(List<String> folded) {
        this.automaton = AhoCorasick.of(folded);
    }

    /** The number of hits. */
    public long count(String folded) {
        LongAdder hits = new LongAdder();
        automaton.scan(folded, (pattern, end) -> hits.increment());
        return hits.sum();
    }
}
