package org.mithaq.core.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Light stems of folded words: without article, particles, pronouns and the endings of number and gender. A word whose
 * first letter may be a particle or not has two. Remembers what it was asked for; for one thread.
 */
public final class Stems {

    private static final String PARTICLES = "وفبلك";
    private static final List<String> PRONOUNS = List.of("هما", "هم", "هن", "كم", "نا", "ها");
    private static final int SHORTEST = 3;
    private static final int SHORTEST_WANTED = 2;
    private static final int MOST_KNOWN = 100_000;

    private final TermsStream word = new TermsStream();
    private final TokenStream stemmed = new ArabicStemFilter(word);
    private final CharTermAttribute stem = stemmed.getAttribute(CharTermAttribute.class);
    private final Map<String, Set<String>> known = new HashMap<>();

    /** All stems that a word of a text may have. */
    public Set<String> of(String text) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(text, this::stems);
    }

    /**
     * The stem of a word that is looked for: its first letter is taken to be its own. Empty for one letter, which too
     * many words have for a stem.
     */
    public String wanted(String text) {
        String stem = stem(text);
        return stem.length() < SHORTEST_WANTED ? "" : stem;
    }

    private Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(stem(text));
        if (text.length() > SHORTEST && PARTICLES.indexOf(text.charAt(0)) >= 0) {
            stems.add(stem(text.substring(1)));
        }
        return Set.copyOf(stems);
    }

    private String stem(String text) {
        try {
            word.of(List.of(withoutPronoun(text)));
            stemmed.reset();
            stemmed.incrementToken();
            return stem.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be read", e);
        }
    }

    private static String withoutPronoun(String word) {
        for (String pronoun : PRONOUNS) {
            int rest = word.length() - pronoun.length();
            if (rest >= SHORTEST && word.endsWith(pronoun)) {
                boolean taMarbuta = rest > SHORTEST && word.charAt(rest - 1) == 'ت' && word.charAt(rest - 2) != 'ا';
                return word.substring(0, taMarbuta ? rest - 1 : rest);
            }
        }
        return word;
    }
}
