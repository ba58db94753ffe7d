package org.mithaq.core.learn;

import java.util.List;

/**
 * A category that the words of a text speak for.
 *
 * @param category its id
 * @param confidence between 0 and 1; at 0.5 the words speak for and against it alike
 * @param words those that spoke for it most, folded, the strongest first
 */
public record LearntCategory(String category, double confidence, List<String> words) {

    public LearntCategory {
        words = List.copyOf(words);
    }
}
