package org.mithaq.core.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was learnt. Immutable, thread-safe. */
public final class CategoryModel {

    private static final int WORDS_TOLD = 3;

    /**
     * What each word says of one category: above 0 for it, below against it.
     *
     * @param bias what having no word at all says
     */
    record Weights(double[] words, double bias) {
    }

    private final TextFeatures features;
    private final Map<String, Integer> ids;
    private final Map<String, Weights> categories;

    CategoryModel(TextFeatures features, Map<String, Integer> ids, Map<String, Weights> categories) {
        this.features = features;
        this.ids = Map.copyOf(ids);
        this.categories = categories;
    }

    /** A model that knows nothing. */
    public static CategoryModel empty() {
        return new CategoryModel(new TextFeatures(), Map.of(), Map.of());
    }

    /** Whether a category was coded in any of the texts. */
    public boolean knows(String category) {
        return categories.containsKey(category);
    }

    public boolean isEmpty() {
        return categories.isEmpty();
    }

    /**
     * The categories that a text may have, the likeliest first. A category that was never coded is not known here.
     *
     * @param cues ids of the categories that the codebook's cues suggest for it
     * @param least confidence that a category needs
     */
    public List<LearntCategory> judge(String text, Set<String> cues, double least) {
        if (isEmpty()) {
            return List.of();
        }
        List<String> known = features.of(text, cues).stream().filter(ids::containsKey).toList();
        List<LearntCategory> judged = new ArrayList<>();
        categories.forEach((category, weights) -> {
            double sum = weights.bias() + known.stream().mapToDouble(word -> weights.words()[ids.get(word)]).sum();
            if (probability(sum) >= least) {
                judged.add(new LearntCategory(category, probability(sum), strongest(known, weights)));
            }
        });
        judged.sort(Comparator.comparingDouble(LearntCategory::confidence).reversed()
                .thenComparing(LearntCategory::category));
        return List.copyOf(judged);
    }

    private List<String> strongest(List<String> known, Weights weights) {
        return known.stream().filter(word -> weights.words()[ids.get(word)] > 0)
                .sorted(Comparator.comparingDouble((String word) -> -weights.words()[ids.get(word)])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(WORDS_TOLD).toList();
    }

    static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
