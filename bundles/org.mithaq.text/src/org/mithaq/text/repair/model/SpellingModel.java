package org.mithaq.text.repair.model;

/**
 * How likely a row of letters is a word: letter by letter, each after up to three before it, learnt from words. Longer
 * contexts are mixed with shorter ones, the more so the less they were seen (Witten and Bell).
 */
final class SpellingModel {

    private static final int LONGEST = 3;
    private static final int BITS = 6;
    private static final int LETTERS = 1 << BITS;
    private static final int CONTEXTS = LONGEST + 1 << BITS * LONGEST;
    private static final int BORDER = 1;
    private static final int OTHER = 2;

    /** Of a context: how often it was seen and how many different letters followed. By context and letter: how often. */
    private final int[] seen = new int[CONTEXTS];
    private final int[] followers = new int[CONTEXTS];
    private final LongCounts followed = new LongCounts();

    /** Learns a word; only the model's builder does. */
    void learn(String word) {
        long history = BORDER;
        for (int i = 0; i <= word.length(); i++) {
            int letter = i < word.length() ? letter(word.charAt(i)) : BORDER;
            for (int length = 0; length <= LONGEST; length++) {
                int context = context(history, length);
                seen[context]++;
                if (followed.add(following(context, letter), 1) == 0) {
                    followers[context]++;
                }
            }
            history = history * LETTERS + letter;
        }
    }

    /** Probability of a word, its end included. */
    double probability(String word) {
        double product = 1;
        long history = BORDER;
        for (int i = 0; i <= word.length(); i++) {
            int letter = i < word.length() ? letter(word.charAt(i)) : BORDER;
            product *= probability(history, letter);
            history = history * LETTERS + letter;
        }
        return product;
    }

    private double probability(long history, int letter) {
        double probability = 1.0 / LETTERS;
        for (int length = 0; length <= LONGEST; length++) {
            int context = context(history, length);
            int all = seen[context];
            if (all == 0) {
                return probability;
            }
            int kinds = followers[context];
            probability = (followed.get(following(context, letter)) + kinds * probability) / (all + kinds);
        }
        return probability;
    }

    /** The last letters, with their number in front so that contexts of different lengths stay apart. */
    private static int context(long history, int length) {
        long mask = (1L << BITS * length) - 1;
        return length << BITS * LONGEST | (int) (history & mask);
    }

    private static long following(int context, int letter) {
        return (long) context << BITS | letter;
    }

    private static int letter(char c) {
        int letter = c - '\u0621' + OTHER + 1;
        return letter > OTHER && letter < LETTERS ? letter : OTHER;
    }
}
