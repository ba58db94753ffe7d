package org.mithaq.core.search.candidates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Terms of words that are looked for together.
 *
 * @param choices of each set a passage has at least one term, and on one line unless a line ends between the words
 * @param lineEnds borders at line ends, one of which a passage has when a line ends between the words
 */
record Together(List<Set<String>> choices, Set<String> lineEnds) {

    Together {
        choices = List.copyOf(choices);
    }

    static Together all(List<Together> some) {
        List<Set<String>> choices = new ArrayList<>();
        Set<String> lineEnds = new HashSet<>();
        some.forEach(each -> {
            choices.addAll(each.choices());
            lineEnds.addAll(each.lineEnds());
        });
        return new Together(choices, lineEnds);
    }

    /** For the same words written otherwise, which have as many choices: what has either. */
    Together or(Together other) {
        List<Set<String>> either = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            either.add(union(choices.get(i), other.choices().get(i)));
        }
        return new Together(either, union(lineEnds, other.lineEnds()));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
