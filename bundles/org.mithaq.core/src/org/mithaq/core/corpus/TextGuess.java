package org.mithaq.core.corpus;

import org.mithaq.model.corpus.TextDirection;
import org.mithaq.text.RawText;

/** What a text tells about itself where nobody said it. */
final class TextGuess {

    private static final int LONGEST_TITLE = 200;

    private TextGuess() {
    }

    /** The first line with letters, without the marks of a Markdown heading. */
    static String title(RawText text) {
        String line = text.value().lines().map(l -> l.strip().replaceFirst("^#+\\s*", ""))
                .filter(l -> l.codePoints().anyMatch(Character::isLetter)).findFirst().orElse("");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_TITLE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE));
    }

    static TextDirection direction(RawText text) {
        long right = text.value().codePoints().filter(TextGuess::isRightToLeft).count();
        long left = text.value().codePoints()
                .filter(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT).count();
        return right >= left ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
    }

    /** Arabic where most letters are Arabic; other languages are not told apart. */
    static String language(RawText text) {
        long letters = text.value().codePoints().filter(Character::isLetter).count();
        long arabic = text.value().codePoints().filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC).count();
        return letters > 0 && arabic * 2 > letters ? "ar" : "";
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
