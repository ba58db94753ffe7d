package org.mithaq.core.search.candidates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mithaq.core.search.candidates.Letters.Stretch;
import org.mithaq.core.search.index.Vocabulary;
import org.mithaq.core.search.words.Stems;
import org.mithaq.text.RawText;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.match.EndingMatcher;
import org.mithaq.text.match.Phrase;

/**
 * Which terms of the index a passage has when certain words stand in it, whatever the matchers of
 * {@link org.mithaq.text.match} take for these words. Letters stand either within one word or around a border, which
 * both are terms.
 */
public final class TermChoices {

    /** Phrases with fewer letters are not looked for inside of longer words. */
    static final int FEWEST_INSIDE = 4;

    private static final String ARTICLE = "ال";
    private static final String ARTICLE_BEHIND_LAM = "لل";
    private static final String TA_MARBUTA = "ه";
    private static final List<String> FRONTS = List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك",
            "ال", "وال", "فال", "بال", "كال", "وبال", "فبال", "وكال", "لل", "ولل", "فلل");

    private final Vocabulary vocabulary;
    private final Folder folder;
    private final Stems stems;

    public TermChoices(Vocabulary vocabulary, Folder folder, Stems stems) {
        this.vocabulary = vocabulary;
        this.folder = folder;
        this.stems = stems;
    }

    /** For a folded word or phrase behind clitics, and with any blanks. Behind ل the article loses its alef. */
    Together phrase(String folded) {
        Together choices = asWritten(Letters.of(folded));
        return folded.startsWith(ARTICLE) ? choices.or(asWritten(Letters.of(withoutAlef(folded)))) : choices;
    }

    private static String withoutAlef(String folded) {
        return ARTICLE_BEHIND_LAM + folded.substring(ARTICLE.length());
    }

    private Together asWritten(Letters letters) {
        List<Set<String>> choices = new ArrayList<>();
        letters.words().forEach(word -> choices.add(together(letters, word)));
        letters.joints().forEach(joint -> choices.add(together(letters, joint)));
        return new Together(choices, lineEnds(letters));
    }

    private Set<String> lineEnds(Letters letters) {
        Set<String> terms = new HashSet<>();
        letters.blanks().forEach(blank -> terms.addAll(vocabulary.lineEnds().cutting(letters.text(), blank)));
        return terms;
    }

    /** Words that are parts of the letters and hold a stretch of them, and borders that cut it. */
    private Set<String> together(Letters letters, Stretch stretch) {
        Set<String> terms = borders(letters, stretch);
        int most = letters.endOfRun(stretch.start());
        for (int start = stretch.start(); start >= 0 && letters.endOfRun(start) == most; start--) {
            for (String front : start == 0 ? FRONTS : List.of("")) {
                addWords(front + letters.text().substring(start, most), most - stretch.end(), terms);
            }
        }
        return terms;
    }

    /** Adds the known ones of the words that are left when letters are taken off the end, from none to so many. */
    private void addWords(String longest, int mostOff, Set<String> terms) {
        for (int end = longest.length() - mostOff; end <= longest.length(); end++) {
            String word = longest.substring(0, end);
            if (!vocabulary.words().containsBeginning(word)) {
                return;
            }
            if (vocabulary.words().contains(word)) {
                terms.add(word);
            }
        }
    }

    private Set<String> borders(Letters letters, Stretch stretch) {
        Set<String> terms = new HashSet<>();
        for (int cut = stretch.start() + 1; cut < stretch.end(); cut++) {
            terms.addAll(vocabulary.borders().cutting(letters.text(), cut));
            terms.addAll(vocabulary.lineEnds().cutting(letters.text(), cut));
        }
        return terms;
    }

    /**
     * For one folded word, also with other endings or as the stem of others.
     *
     * @param inside also inside of any longer word, unless it is too short for that
     */
    Together formsOf(String word, boolean inside) {
        EndingMatcher endings = EndingMatcher.of(List.of(Phrase.of(word, word)), folder);
        String stem = stems.wanted(word);
        Predicate<String> isForm = other -> !stem.isEmpty() && stems.of(other).contains(stem)
                || inside && word.length() >= FEWEST_INSIDE && other.contains(word)
                || !endings.find(folder.fold(RawText.of(other))).isEmpty();
        Set<String> terms = new HashSet<>(phrase(word).choices().getFirst());
        if (!stem.isEmpty()) {
            terms.addAll(vocabulary.words().holding(stem, isForm));
        }
        if (word.endsWith(TA_MARBUTA) && word.length() > 2) {
            String rest = word.substring(0, word.length() - 1);
            if (!rest.contains(stem)) {
                terms.addAll(vocabulary.words().holding(rest, isForm));
            }
            for (String other : List.of(rest + "ت", rest + "ات")) {
                terms.addAll(borders(Letters.of(other), new Stretch(0, other.length())));
            }
        }
        return new Together(List.of(terms), Set.of());
    }

    /** For a folded phrase of several words, also with an ending and inside of longer words. */
    Together inside(String folded) {
        Letters letters = Letters.of(surePart(folded));
        List<Set<String>> choices = new ArrayList<>();
        List.of(letters.words(), letters.joints()).stream().flatMap(Collection::stream)
                .filter(stretch -> stretch.length() >= FEWEST_INSIDE).forEach(stretch -> {
                    Set<String> terms = borders(letters, stretch);
                    terms.addAll(vocabulary.words().holding(letters.text(stretch), word -> true));
                    choices.add(terms);
                });
        return new Together(choices, lineEnds(letters));
    }

    /** Without the alef of an article in front and a ta marbuta at the end, which may be written otherwise. */
    private static String surePart(String folded) {
        String rest = folded.startsWith(ARTICLE) ? folded.substring(1) : folded;
        return rest.endsWith(TA_MARBUTA) ? rest.substring(0, rest.length() - 1).strip() : rest;
    }
}
