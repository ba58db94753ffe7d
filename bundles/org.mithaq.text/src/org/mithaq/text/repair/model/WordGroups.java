package org.mithaq.text.repair.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much likelier or less likely a word is behind another one than anywhere, told by the groups of both. There are
 * three ways to group words, each finer than the one before: by their start, by their {@link WordShape shape}, and with
 * frequent words, signs and kinds of numbers as groups of their own. Finer ones are believed as far as they were seen.
 */
final class WordGroups {

    private static final int MOST_OWN = 300;
    private static final int FEWEST_OWN = 10;

    private final Map<String, Integer> own = new HashMap<>();
    private final List<GroupPairs> levels;
    /** Ratios by the narrowest groups of both words, so that nothing is computed twice. */
    private final float[] ratios;
    private final int narrowest;

    /**
     * @param ids of all words
     * @param counts of words by id
     * @param pairs counted, by the ids of their words
     */
    WordGroups(Map<String, Integer> ids, int[] counts, LongCounts pairs) {
        ids.keySet().stream().filter(word -> counts[ids.get(word)] >= FEWEST_OWN || word.startsWith("#"))
                .sorted(Comparator.comparingInt((String word) -> -counts[ids.get(word)]).thenComparing(word -> word))
                .limit(MOST_OWN).forEach(word -> own.put(word, WordShape.GROUPS + own.size()));
        levels = List.of(new GroupPairs(WordShape.STARTING_GROUPS), new GroupPairs(WordShape.GROUPS),
                new GroupPairs(WordShape.GROUPS + own.size()));
        WordGroup[] groups = new WordGroup[counts.length];
        ids.forEach((word, id) -> groups[id] = of(word));
        pairs.forEach((pair, count) -> {
            WordGroup before = groups[(int) (pair >>> 32)];
            WordGroup behind = groups[(int) pair];
            for (int i = 0; i < levels.size(); i++) {
                levels.get(i).add(before.at(i), behind.at(i), count);
            }
        });
        narrowest = WordShape.GROUPS + own.size();
        ratios = new float[narrowest * narrowest];
        List<WordGroup> all = all();
        for (WordGroup before : all) {
            for (WordGroup behind : all) {
                ratios[before.own() * narrowest + behind.own()] = (float) computed(before, behind, 0);
            }
        }
    }

    private List<WordGroup> all() {
        List<WordGroup> all = new ArrayList<>();
        for (int shape = 0; shape < WordShape.GROUPS; shape++) {
            all.add(new WordGroup(WordShape.startOf(shape), shape, shape));
        }
        own.keySet().forEach(word -> all.add(of(word)));
        return all;
    }

    /** The groups of a folded word. */
    WordGroup of(String key) {
        int shape = WordShape.of(key);
        return new WordGroup(WordShape.startOf(shape), shape, own.getOrDefault(key, shape));
    }

    /**
     * How many times likelier words of these groups are behind words of the other ones than anywhere.
     *
     * @param own how many of the counted pairs are this very place of the text
     */
    double ratio(WordGroup before, WordGroup behind, int own) {
        return own == 0 ? ratios[before.own() * narrowest + behind.own()] : computed(before, behind, own);
    }

    private double computed(WordGroup before, WordGroup behind, int own) {
        double ratio = 1;
        for (int i = 0; i < levels.size(); i++) {
            ratio = levels.get(i).ratio(before.at(i), behind.at(i), own, ratio);
        }
        return ratio;
    }
}
