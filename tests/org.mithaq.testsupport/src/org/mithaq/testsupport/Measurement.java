package org.mithaq.testsupport;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One figure that a test measured.
 *
 * @param area what it belongs to, "dates" for instance
 * @param measure what is measured, "recall" for instance; neither may hold commas, quotes or line breaks
 * @param bound which side of the target is good; {@link Bound#NONE} where there is no target
 * @param n how many answers, lines or characters were judged
 */
public record Measurement(String area, String measure, Bound bound, double target, double reached, long n) {

    /** Which side of a target is good. */
    public enum Bound {
        AT_LEAST(">= "), AT_MOST("<= "), NONE("");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    static final String HEADER = "area,measure,target,reached,n,met";
    private static final Pattern PLAIN = Pattern.compile("[^,\"\\r\\n]+");

    public Measurement {
        Objects.requireNonNull(bound);
        if (!PLAIN.matcher(area).matches() || !PLAIN.matcher(measure).matches()) {
            throw new IllegalArgumentException("Neither commas nor quotes in " + area + ": " + measure);
        }
    }

    /** Whether the target is reached; where there is none it is. */
    public boolean met() {
        return switch (bound) {
            case AT_LEAST -> reached >= target;
            case AT_MOST -> reached <= target;
            case NONE -> true;
        };
    }

    /** The figure as a row of comma-separated values, below {@link #HEADER}. */
    String row() {
        String wanted = bound == Bound.NONE ? "" : bound.sign + number(target);
        String told = bound == Bound.NONE ? "" : met() ? "yes" : "no";
        return String.join(",", area, measure, wanted, number(reached), Long.toString(n), told);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) > 1 ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.4f", value);
    }

    @Override
    public String toString() {
        return row();
    }
}
