package org.mithaq.core.entry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.model.coding.QuantityValue;

/**
 * A count or measure in the short notation of fields: {@code 150}, {@code 100-150}, {@code 100+} (at least),
 * {@code <150} (at most), each with {@code ~} in front when the report hedges it.
 *
 * @param min the lower bound; empty when open
 * @param max the upper bound; empty when open
 * @param approximate whether the report hedges the number
 */
public record EnteredQuantity(Optional<BigDecimal> min, Optional<BigDecimal> max, boolean approximate) {

    private static final String HEDGE = "~";
    private static final Pattern RANGE = Pattern.compile("([^-–]+)[-–]([^-–]+)");
    private static final Pattern AT_LEAST = Pattern.compile("(.+)\\+|[>≥](.+)");
    private static final Pattern AT_MOST = Pattern.compile("[<≤](.+)");

    /** The bounds of a coded quantity. */
    public static EnteredQuantity of(QuantityValue value) {
        return new EnteredQuantity(Optional.ofNullable(value.getMin()), Optional.ofNullable(value.getMax()),
                value.isApproximate());
    }

    /** What a text states; empty when it is none of the notations, or its bounds are turned round. */
    public static Optional<EnteredQuantity> parse(String text) {
        String typed = text.strip();
        boolean hedged = typed.startsWith(HEDGE);
        return bounds(hedged ? typed.substring(1).strip() : typed, hedged).filter(EnteredQuantity::isOrdered);
    }

    private static Optional<EnteredQuantity> bounds(String typed, boolean hedged) {
        Optional<BigDecimal> exact = EnteredNumber.parse(typed);
        if (exact.isPresent()) {
            return Optional.of(new EnteredQuantity(exact, exact, hedged));
        }
        Matcher range = RANGE.matcher(typed);
        if (range.matches()) {
            return EnteredNumber.parse(range.group(1)).flatMap(min -> EnteredNumber.parse(range.group(2))
                    .map(max -> new EnteredQuantity(Optional.of(min), Optional.of(max), hedged)));
        }
        Matcher least = AT_LEAST.matcher(typed);
        if (least.matches()) {
            return EnteredNumber.parse(least.group(1) == null ? least.group(2) : least.group(1))
                    .map(min -> new EnteredQuantity(Optional.of(min), Optional.empty(), hedged));
        }
        Matcher most = AT_MOST.matcher(typed);
        return most.matches() ? EnteredNumber.parse(most.group(1))
                .map(max -> new EnteredQuantity(Optional.empty(), Optional.of(max), hedged)) : Optional.empty();
    }

    /** The notation of these bounds; {@link #parse(String)} reads it. Empty when both bounds are open. */
    public String format() {
        String bounds = formatBounds();
        return approximate && !bounds.isEmpty() ? HEDGE + bounds : bounds;
    }

    private String formatBounds() {
        if (min.isPresent() && max.isPresent()) {
            String low = EnteredNumber.format(min.orElseThrow());
            return min.orElseThrow().compareTo(max.orElseThrow()) == 0 ? low
                    : low + "-" + EnteredNumber.format(max.orElseThrow());
        }
        return min.map(number -> EnteredNumber.format(number) + "+")
                .or(() -> max.map(number -> "<" + EnteredNumber.format(number))).orElse("");
    }

    private boolean isOrdered() {
        return min.isEmpty() || max.isEmpty() || min.orElseThrow().compareTo(max.orElseThrow()) <= 0;
    }
}
