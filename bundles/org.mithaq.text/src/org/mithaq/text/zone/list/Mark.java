package org.mithaq.text.zone.list;

import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;

/**
 * The number, letter or bullet of a list item.
 *
 * @param number 0 for a bullet
 * @param style what the marks of one list have in common: a bullet itself, or the kind of number
 * @param indent blanks before a mark that opens its line
 */
record Mark(RawRange range, int number, char style, int indent) {

    private static final String LETTERS = "أبجدهوزحطي";
    private static final char DIGITS = '1';
    private static final char LETTER = 'أ';
    /** UTF-16 units that an item may have at most; behind more, the list was interrupted. */
    private static final int LONGEST = 1_000;

    static Mark of(RawRange range, RawText raw) {
        String text = raw.text(range).strip();
        String digits = text.replaceAll("[^0-9\\u0660-\\u0669]", "");
        int line = raw.value().lastIndexOf('\n', range.start().value() - 1) + 1;
        String before = raw.value().substring(line, range.start().value());
        int indent = before.isBlank() ? before.length() : 0;
        if (!digits.isEmpty()) {
            return new Mark(range, Integer.parseInt(digits), DIGITS, indent);
        }
        int letter = text.isEmpty() ? -1 : LETTERS.indexOf(text.charAt(0));
        return letter >= 0 ? new Mark(range, letter + 1, LETTER, indent)
                : new Mark(range, 0, text.isEmpty() ? ' ' : text.charAt(0), indent);
    }

    /** Whether the list goes on with another mark, near enough. */
    boolean goesOnAt(Mark next) {
        return next.style == style && next.number == (number == 0 ? 0 : number + 1)
                && (number > 0 || Math.abs(next.indent - indent) < 2);
    }

    boolean isNear(Mark next) {
        return next.range.start().value() - range.start().value() < LONGEST;
    }

    /** Whether the marks of two lists look the same. */
    boolean isLike(Mark other) {
        return style == other.style && (number > 0 || Math.abs(other.indent - indent) < 2);
    }
}
