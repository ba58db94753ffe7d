package org.mithaq.core.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The folded names and cues of one choice. */
record FoldedNames(List<String> names, List<String> cues) {

    private static final String ARTICLE = "ال";

    static FoldedNames of(Choice<?> choice, UnaryOperator<String> folding) {
        Stream<String> names = Stream.concat(
                Stream.of(choice.label(), choice.id(), choice.id().replace('_', ' ')), choice.names().stream());
        return new FoldedNames(names.map(folding).distinct().toList(), choice.cues().stream().map(folding).toList());
    }

    /**
     * @param wanted folded, not empty
     */
    Optional<Match> match(String wanted) {
        if (names.contains(wanted)) {
            return Optional.of(Match.WHOLE);
        }
        if (names.stream().anyMatch(name -> name.startsWith(wanted))) {
            return Optional.of(Match.START);
        }
        String[] words = wanted.split("\\s+");
        if (names.stream().anyMatch(name -> wordsStart(name, words))) {
            return Optional.of(Match.WORD_STARTS);
        }
        if (names.stream().anyMatch(name -> name.contains(wanted))) {
            return Optional.of(Match.PART);
        }
        return cues.stream().anyMatch(cue -> wordsStart(cue, words)) ? Optional.of(Match.CUE) : Optional.empty();
    }

    private static boolean wordsStart(String name, String[] wanted) {
        String[] words = name.split("\\s+");
        return Arrays.stream(wanted).allMatch(start -> Arrays.stream(words).anyMatch(word -> starts(word, start)));
    }

    private static boolean starts(String word, String start) {
        return word.startsWith(start) || word.startsWith(ARTICLE) && word.startsWith(start, ARTICLE.length());
    }
}
