package org.mithaq.text.zone.section;

import java.util.regex.Pattern;
import org.mithaq.text.zone.line.ReportLines;

/**
 * Tells titles of sections that have a number from items of lists. A title is short, ends with a colon, has its number
 * before or behind it, and running text follows: no item stands on the line before it or on the next ones.
 */
final class NumberedTitles {

    /** So many lines of running text follow a title at least. */
    private static final int TEXT_LINES = 3;
    private static final Pattern TITLE = Pattern.compile(
            "[^.:،]{2,60}:\\s*\\.\\s?[0-9\\u0660-\\u0669]{1,2}|[0-9\\u0660-\\u0669]{1,2}\\s?[.)\\-]\\s*[^.:،]{2,60}:");
    private static final Pattern ITEM_END = Pattern.compile("(?:\\.\\s?[0-9\\u0660-\\u0669]{1,2}|•)[\\s\\u064B-\\u0652]*$");
    private static final Pattern ITEM_START = Pattern.compile("(?:[0-9\\u0660-\\u0669]{1,2}\\s?[.)\\-]\\s|[•▪◦‣\\-*]\\s)");
    /** Marks at the end of a line are looked for in so many of its last UTF-16 units. */
    private static final int TAIL = 12;
    private static final int SHORT = 70;

    private NumberedTitles() {}

    static boolean isTitle(ReportLines lines, int at) {
        String text = lines.text(at);
        if (text.length() > SHORT || !TITLE.matcher(text).matches() || at + TEXT_LINES >= lines.size()) {
            return false;
        }
        for (int i = Math.max(0, at - 1); i <= at + TEXT_LINES; i++) {
            if (i != at && isItem(lines.text(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItem(String text) {
        return ITEM_START.matcher(text).lookingAt()
                || ITEM_END.matcher(text.substring(Math.max(0, text.length() - TAIL))).find();
    }
}
