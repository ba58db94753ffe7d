package org.mithaq.text.number;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.mithaq.text.RawSegments;

/**
 * A passage that tells how many or how much.
 *
 * @param min the least that the passage allows, if it says so
 * @param max the most that the passage allows, if it says so; equal to {@code min} for a plain number
 * @param approximate whether the passage says "about" or the like
 * @param unit id of what is counted, as {@link CountedWords} has it; empty when it does not stand beside the number
 * @param segments in reading order: the number, its unit and the words about its bounds directly in front
 * @param text the words in reading order
 * @param confidence between 0 and 1
 */
public record Quantity(Optional<BigDecimal> min, Optional<BigDecimal> max, boolean approximate, String unit,
        RawSegments segments, String text, double confidence) {

    public Quantity {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(segments);
        Objects.requireNonNull(text);
        if (min.isEmpty() && max.isEmpty()) {
            throw new IllegalArgumentException("A quantity has a least or a most");
        }
        if (min.isPresent() && max.isPresent() && max.get().compareTo(min.get()) < 0) {
            throw new IllegalArgumentException("The most is less than the least: " + max + " < " + min);
        }
    }
}
