package org.mithaq.text.repair.model;

import java.util.Map;
import org.mithaq.text.repair.line.TokenKind;

/**
 * What the words of a corpus are and which of them stand side by side: a small language model, counted over the
 * reports themselves. Immutable. Likelihoods are natural logarithms of probabilities.
 */
public final class CorpusModel {

    /** What is taken from each count for what was never seen. */
    private static final double WORD_DISCOUNT = 0.5;
    private static final double PAIR_DISCOUNT = 0.9;
    /** Of a sign or a word in other letters that was never seen. */
    private static final double OTHER = 1e-4;
    private static final double NO_WORD = Math.exp(-16);
    private static final double SMALLEST = 1e-12;

    private final Map<String, Integer> ids;
    private final int[] counts;
    private final int[] pairsFrom;
    private final int[] followers;
    private final LongCounts pairs;
    private final SpellingModel spelling;
    private final WordGroups groups;
    private final long total;
    private final double unknown;

    CorpusModel(Map<String, Integer> ids, int[] counts, LongCounts pairs, int[] pairsFrom, int[] followers,
            SpellingModel spelling) {
        this.ids = ids;
        this.counts = counts;
        this.pairs = pairs;
        this.pairsFrom = pairsFrom;
        this.followers = followers;
        this.spelling = spelling;
        this.groups = new WordGroups(ids, counts, pairs);
        long all = 0;
        int kinds = 0;
        for (int count : counts) {
            all += count;
            kinds += count > 0 ? 1 : 0;
        }
        this.total = Math.max(1, all);
        this.unknown = kinds == 0 ? 1 : WORD_DISCOUNT * kinds / total;
    }

    /** How often a folded word was counted; 0 for what was never seen. */
    public int count(String key) {
        Integer id = ids.get(key);
        return id == null ? 0 : counts[id];
    }

    /**
     * A word, number or sign with all that the model knows of it, whether it was seen or not.
     *
     * @param key as {@link org.mithaq.text.repair.line.Atom#key()} gives it
     */
    public Token token(String key, TokenKind kind) {
        Integer known = ids.get(key);
        double probability = kind == TokenKind.ARABIC && FunctionWords.isNoWord(key) ? NO_WORD : probability(key, kind, known);
        return new Token(key, kind, known == null || probability == NO_WORD ? -1 : known, groups.of(key),
                FunctionWords.isPreposition(key), FunctionWords.isNoNoun(key), probability, Math.log(probability));
    }

    private double probability(String key, TokenKind kind, Integer known) {
        int count = known == null ? 0 : counts[known];
        double seen = (count - WORD_DISCOUNT) / total;
        return Math.max(SMALLEST, count > 0 ? seen
                : unknown * (kind == TokenKind.ARABIC ? spelling.probability(key) : OTHER));
    }

    /**
     * Likelihood of a token behind another one: the natural logarithm of its probability there.
     *
     * @param own how many of the counted pairs are this very place of the text, which must not testify for itself
     */
    public double next(Token before, Token token, int own) {
        return counted(before, token, own) + FunctionWords.fit(before, token);
    }

    private double counted(Token before, Token token, int own) {
        double shaped = token.probability() * groups.ratio(before.group(), token.group(), own);
        double all = before.id() < 0 ? 0 : pairsFrom[before.id()] - own;
        if (all <= 0) {
            return Math.log(shaped);
        }
        int seen = token.id() < 0 ? 0 : Math.max(0, pairs.get(pair(before.id(), token.id())) - own);
        double kinds = Math.min(followers[before.id()], all);
        double direct = seen == 0 ? 0 : (seen - PAIR_DISCOUNT) / all;
        return Math.log(direct + PAIR_DISCOUNT * kinds / all * shaped);
    }

    static long pair(int before, int behind) {
        return (long) before << 32 | behind;
    }
}
