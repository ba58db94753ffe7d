package org.mithaq.text.token;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/**
 * A word, number or sign of a line.
 *
 * @param kind a compound is what {@link TokenRules#compoundEnd} says
 * @param text folded; of a compound, as it is shown
 * @param surface as the reading shows it
 * @param segments where it stands; never empty but for line ends
 * @param glued whether nothing stands between it and the token stored before it
 * @param wide whether two or more blanks stand before it
 * @param startsRun whether a digit or two blanks stand before it in the raw text: there printed lines were cut
 */
public record Token(Kind kind, String text, String surface, RawSegments segments, boolean glued, boolean wide,
        boolean startsRun) {

    public enum Kind { WORD, NUMBER, COMPOUND, SIGN, LINE_END }

    public static final Token LINE_END = new Token(Kind.LINE_END, "\n", "\n", RawSegments.none(), false, false,
            false);

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isLineEnd() {
        return kind == Kind.LINE_END;
    }

    public boolean is(String folded) {
        return text.equals(folded);
    }

    public int digits() {
        return isNumber() ? text.length() : 0;
    }

    /** The number's value; only asked of numbers of up to nine digits. */
    public int value() {
        return Integer.parseInt(text);
    }

    /** Whether the number can be a day of a month. */
    public boolean isDay() {
        return isNumber() && digits() <= 2 && value() >= 1 && value() <= 31;
    }

    public RawRange hull() {
        return segments.hull();
    }

    /** Where its first letter stands; line ends stand nowhere. */
    public RawOffset start() {
        return segments.ranges().getFirst().start();
    }

    /** Whether it stands in the raw text in front of another token. */
    public boolean isStoredBefore(Token other) {
        return start().compareTo(other.start()) < 0;
    }

    /** The number without the number of a note that is glued behind its first four digits; else this token. */
    public Token withoutNote() {
        if (digits() <= 4 || segments.ranges().size() != 1) {
            return this;
        }
        RawRange range = segments.ranges().getFirst();
        RawSegments year = RawSegments.of(new RawRange(range.start(), range.start().plus(4)));
        return new Token(kind, text.substring(0, 4), surface.substring(0, 4), year, glued, wide, startsRun);
    }

    /** This token with another one's text and place put in front: two halves of one word. */
    public Token behind(Token head) {
        List<RawRange> ranges = new ArrayList<>(head.segments.ranges());
        ranges.addAll(segments.ranges());
        return new Token(kind, head.text + text, head.surface + surface, new RawSegments(ranges), glued, wide, startsRun);
    }
}
