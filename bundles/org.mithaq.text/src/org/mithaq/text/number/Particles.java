package org.mithaq.text.number;

import java.util.stream.Stream;

/** What Arabic writes together with the word behind it. */
final class Particles {

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";
    private static final String ARTICLE = "ال";
    /** Less is no word of its own. */
    private static final int SHORTEST = 2;

    private Particles() {
    }

    /** The folded word as it stands, then without what may be a particle in front of it, the longest rest first. */
    static Stream<String> without(String word) {
        String noConjunction = without(word, CONJUNCTIONS);
        String noPreposition = without(noConjunction, PREPOSITIONS);
        return Stream.of(word, noConjunction, noPreposition, noArticle(word), noArticle(noConjunction),
                noArticle(noPreposition), noConjunction.startsWith("لل") ? noConjunction.substring(2) : word)
                .filter(rest -> rest.length() >= SHORTEST || rest.equals(word)).distinct();
    }

    /** A folded word with all that may be written in front of it: what {@link #without} finds it in. */
    static Stream<String> with(String word) {
        if (word.length() < SHORTEST) {
            return Stream.of(word);
        }
        Stream<String> prefixes = choices("", CONJUNCTIONS).flatMap(conjunction -> Stream.concat(
                choices(conjunction, PREPOSITIONS).flatMap(particles -> Stream.of(particles, particles + ARTICLE)),
                Stream.of(conjunction + "لل")));
        return prefixes.map(prefix -> prefix + word);
    }

    private static Stream<String> choices(String before, String letters) {
        return Stream.concat(Stream.of(before), letters.chars().mapToObj(letter -> before + (char) letter));
    }

    /** Whether a folded word has the article, behind particles or not. */
    static boolean isDefinite(String word) {
        String bare = without(without(word, CONJUNCTIONS), PREPOSITIONS);
        return bare.startsWith(ARTICLE) || word.startsWith(ARTICLE) || without(word, CONJUNCTIONS).startsWith("لل");
    }

    private static String without(String word, String letters) {
        return !word.isEmpty() && letters.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }

    private static String noArticle(String word) {
        return word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    }
}
