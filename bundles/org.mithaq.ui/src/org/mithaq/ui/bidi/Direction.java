package org.mithaq.ui.bidi;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.mithaq.model.corpus.TextDirection;

/** Directions of texts, whatever the direction of the window is. */
public final class Direction {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ckb", "ur");
    /** Files, addresses, dates and the like: what holds a sign between Latin letters or digits, or begins with one. */
    private static final Pattern TECHNICAL =
            Pattern.compile("(?<![A-Za-z0-9])(?:[./~\\\\]+[A-Za-z0-9]|[A-Za-z0-9][!-~]*[-./:\\\\_])[!-~]*(?<=[A-Za-z0-9])");
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Direction() {
    }

    /** The style bit for a widget that shows a text of this base direction. */
    public static int style(TextDirection direction) {
        return direction == TextDirection.LEFT_TO_RIGHT ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT;
    }

    /** The style bit for a window in a language. */
    public static int ofLanguage(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
    }

    /**
     * What stands between two texts of a line, whatever their directions: the second one follows the first one with a gap, in
     * the direction of a language. Isolating characters would heighten the rows of lists.
     */
    public static String gap(Locale locale) {
        String mark = ofLanguage(locale) == SWT.RIGHT_TO_LEFT ? "\u200f" : "\u200e";
        return mark + "  " + mark;
    }

    /** Keeps a text of unknown direction from stirring the order of the text around it: for labels put together. */
    public static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }

    /** A message of which the files, addresses and dates are kept in one piece where it is written right to left. */
    public static String keepingTogether(String message) {
        return hasRightToLeft(message)
                ? TECHNICAL.matcher(message).replaceAll(LEFT_TO_RIGHT_ISOLATE + "$0" + POP_ISOLATE) : message;
    }

    /** Whether the text has a character with a direction and the first such one goes left to right. */
    public static boolean startsLeftToRight(String text) {
        return text.codePoints().filter(Direction::isStrong).limit(1)
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** Whether the text has a character that is written right to left. */
    public static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> isStrong(c)
                && Character.getDirectionality(c) != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private static boolean isStrong(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
