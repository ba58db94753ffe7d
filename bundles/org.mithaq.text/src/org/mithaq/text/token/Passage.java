package org.mithaq.text.token;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;

/**
 * Where tokens stand, and their words.
 *
 * @param segments in reading order, joined where tokens follow each other in a line with nothing but signs between
 * @param text the words in reading order, one space between the segments
 */
public record Passage(RawSegments segments, String text) {

    public static Passage of(List<Token> tokens, RawText raw) {
        List<RawRange> ranges = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            List<RawRange> own = token.segments().ranges();
            int last = ranges.size() - 1;
            if (last >= 0 && isOnlySigns(ranges.get(last).end(), own.getFirst().start(), raw)) {
                RawRange between = new RawRange(ranges.get(last).end(), own.getFirst().start());
                appendWithSingleBlanks(raw.text(between), text);
                ranges.set(last, new RawRange(ranges.get(last).start(), own.getFirst().end()));
                ranges.addAll(own.subList(1, own.size()));
            } else {
                text.append(ranges.isEmpty() ? "" : " ");
                ranges.addAll(own);
            }
            text.append(token.surface());
        }
        return new Passage(new RawSegments(ranges), text.toString());
    }

    private static void appendWithSingleBlanks(String signs, StringBuilder into) {
        for (int i = 0; i < signs.length(); i++) {
            boolean blank = isBlank(signs.charAt(i));
            if (!blank || i == 0 || !isBlank(signs.charAt(i - 1))) {
                into.append(blank ? ' ' : signs.charAt(i));
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isOnlySigns(RawOffset from, RawOffset to, RawText raw) {
        int at = from.value();
        while (at < to.value() && !separates(raw.value().codePointAt(at))) {
            at += Character.charCount(raw.value().codePointAt(at));
        }
        return at == to.value();
    }

    private static boolean separates(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> codePoint == '\n' || codePoint == '\r' || codePoint == '\f';
        };
    }
}
