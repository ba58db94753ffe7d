package org.mithaq.ui.annotation.search;

import java.util.function.ToIntFunction;

/** Cuts what stands around a match to whole words, so that what is next to the match is what is seen of it. */
final class FittingText {

    private static final String BETWEEN = " \u2026 ";

    private FittingText() {
    }

    /**
     * The last words that fit.
     *
     * @param width what there is room for, in the unit of {@code measure}
     */
    static String end(String text, int width, ToIntFunction<String> measure) {
        String shown = text;
        while (measure.applyAsInt(shown) > width) {
            int blank = shown.indexOf(' ', 1);
            if (blank < 0 || blank + 1 >= shown.length()) {
                return shown;
            }
            shown = shown.substring(blank + 1);
        }
        return shown;
    }

    /** The first words that fit, as {@link #end} has the last ones. */
    static String start(String text, int width, ToIntFunction<String> measure) {
        String shown = text;
        while (measure.applyAsInt(shown) > width) {
            int blank = shown.lastIndexOf(' ');
            if (blank <= 0) {
                return shown;
            }
            shown = shown.substring(0, blank);
        }
        return shown;
    }

    /** The last word and as many of the first ones as fit, at least one, with a sign for those between. */
    static String ends(String text, int width, ToIntFunction<String> measure) {
        int last = text.lastIndexOf(' ');
        String shown = text;
        int end = last;
        while (measure.applyAsInt(shown) > width) {
            end = text.lastIndexOf(' ', end - 1);
            if (end <= 0) {
                return shown;
            }
            shown = text.substring(0, end) + BETWEEN + text.substring(last + 1);
        }
        return shown;
    }
}
