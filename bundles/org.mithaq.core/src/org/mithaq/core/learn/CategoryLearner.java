package org.mithaq.core.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Learns by logistic regression, one question of yes or no per category, with steps that shrink by what a word has been
 * corrected so far (AdaGrad; Duchi, Hazan and Singer, Journal of Machine Learning Research 12, 2011). Texts are taken in
 * the order given and nothing is drawn by lot, so the same texts always give the same model.
 */
public final class CategoryLearner {

    private static final int ROUNDS = 15;
    private static final double STEP = 0.1;
    /** Pulls the weight of a word that was seen back to where it began, so that single texts are not learnt by heart. */
    private static final double PULL = 0.02;
    /** Keeps the first steps small. */
    private static final double LEAST_SQUARES = 1;
    /** What is thought before any text was seen: few texts have a category, most that have its cue do. */
    private static final double BIAS = -2;
    private static final double CUE = 5;

    private final TextFeatures features = new TextFeatures();

    /** A model that knows nothing where there are no texts. */
    public CategoryModel learn(List<CodedText> texts) {
        return learn(texts, () -> false);
    }

    /** @param isCanceled asked between categories; once it is true, those not learnt yet are left out */
    public CategoryModel learn(List<CodedText> texts, BooleanSupplier isCanceled) {
        Map<String, Integer> ids = new HashMap<>();
        List<int[]> rows = texts.stream().map(text -> row(features.of(text.text(), text.cues()), ids)).toList();
        Set<String> categories = new TreeSet<>();
        texts.forEach(text -> categories.addAll(text.categories()));
        Map<String, CategoryModel.Weights> learnt = new TreeMap<>();
        for (String category : categories) {
            if (isCanceled.getAsBoolean()) {
                break;
            }
            boolean[] answers = new boolean[rows.size()];
            for (int i = 0; i < answers.length; i++) {
                answers[i] = texts.get(i).categories().contains(category);
            }
            int cue = ids.getOrDefault(TextFeatures.cue(category), ids.size());
            learnt.put(category, weights(rows, answers, ids.size(), cue));
        }
        return new CategoryModel(features, ids, learnt);
    }

    private static int[] row(Set<String> words, Map<String, Integer> ids) {
        List<Integer> row = new ArrayList<>();
        for (String word : words) {
            row.add(ids.computeIfAbsent(word, unseen -> ids.size()));
        }
        return row.stream().mapToInt(Integer::intValue).toArray();
    }

    /** @param cue the number of the category's own cue, which is believed until texts speak against it */
    private static CategoryModel.Weights weights(List<int[]> rows, boolean[] answers, int words, int cue) {
        double[] weights = new double[words + 1];
        weights[words] = BIAS;
        if (cue < words) {
            weights[cue] = CUE;
        }
        double[] squares = new double[words + 1];
        Arrays.fill(squares, LEAST_SQUARES);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < answers.length; i++) {
                int[] row = rows.get(i);
                double sum = weights[words];
                for (int word : row) {
                    sum += weights[word];
                }
                double error = (answers[i] ? 1 : 0) - CategoryModel.probability(sum);
                step(weights, squares, words, error);
                for (int word : row) {
                    step(weights, squares, word, error - PULL * (weights[word] - (word == cue ? CUE : 0)));
                }
            }
        }
        return new CategoryModel.Weights(Arrays.copyOf(weights, words), weights[words]);
    }

    private static void step(double[] weights, double[] squares, int at, double gradient) {
        squares[at] += gradient * gradient;
        weights[at] += STEP * gradient / Math.sqrt(squares[at]);
    }
}
