package org.mithaq.core.suggest.cue;

import org.mithaq.text.ReadingRange;

/**
 * Cuts a reading into passages that belong together. Sentences of damaged text often lack their full stop, so that a
 * passage also ends at an empty line and never goes on for longer than a long sentence does.
 */
public final class Passages {

    private static final int LONGEST = 300;
    /** Fewer tell nothing about how a text is spaced. */
    private static final int FEW_LINES = 40;
    private static final String ENDS = ".!?\u061F\u2022";

    /** In a text in which more lines than this share, in percent, are followed by an empty one, it ends nothing. */
    private static final int DOUBLE_SPACED = 60;

    private final String text;
    private final boolean emptyLinesEnd;

    /** @param text of a reading */
    public Passages(String text) {
        this.text = text;
        this.emptyLinesEnd = !isDoubleSpaced(text);
    }

    private static boolean isDoubleSpaced(String text) {
        int lines = 0;
        int followed = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            boolean isLine = end > 0 && text.charAt(end - 1) != '\n';
            lines += isLine ? 1 : 0;
            followed += isLine && end + 1 < text.length() && text.charAt(end + 1) == '\n' ? 1 : 0;
        }
        return lines >= FEW_LINES && followed * 100 > lines * DOUBLE_SPACED;
    }

    /** The passage that a stretch stands in, without blanks at its ends. */
    public ReadingRange around(ReadingRange range) {
        int start = range.start().value();
        while (start > 0 && range.start().value() - start < LONGEST && !endsBefore(start)) {
            start--;
        }
        int end = range.end().value();
        while (end < text.length() && end - range.end().value() < LONGEST && !endsBefore(end)) {
            end++;
        }
        return trimmed(start, end);
    }

    private ReadingRange trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return ReadingRange.of(start, end);
    }

    private boolean endsBefore(int at) {
        char before = text.charAt(at - 1);
        if (before == '\n') {
            return emptyLinesEnd && at >= 2 && text.charAt(at - 2) == '\n';
        }
        return ENDS.indexOf(before) >= 0 && !isWithinNumber(at - 1);
    }

    private boolean isWithinNumber(int dot) {
        return dot > 0 && dot + 1 < text.length() && Character.isDigit(text.charAt(dot - 1))
                && Character.isDigit(text.charAt(dot + 1));
    }
}
