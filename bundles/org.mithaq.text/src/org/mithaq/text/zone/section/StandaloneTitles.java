package org.mithaq.text.zone.section;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.mithaq.text.zone.line.ReportLines;

/**
 * Finds titles without numbers by how they stand: a line that is bold from end to end, and, in texts whose paragraphs
 * are lines, a short line without the signs of a sentence that stands between a paragraph's end and a paragraph.
 */
final class StandaloneTitles {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 9;
    private static final int PARAGRAPH = 120;
    /** The share of a text that stands in paragraphs where these are lines. */
    private static final double MOST = 0.6;
    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]{2,80}\\*\\*:?");
    private static final Pattern NO_TITLE = Pattern.compile(".*[0-9\\u0660-\\u0669|:،؛.!؟»”\")\\t/@<>\\[\\]].*");
    private static final Pattern ENDED = Pattern.compile(".*[.؟!:”»\")]\\s*\\S{0,4}|#{1,6}\\s.*");
    private static final Pattern NOT_BEFORE_TEXT = Pattern.compile("[#|>*•\\-].*");

    private StandaloneTitles() {}

    static BitSet of(ReportLines lines) {
        BitSet found = new BitSet();
        boolean paragraphs = hasParagraphs(lines);
        for (int i = 0; i < lines.size(); i++) {
            found.set(i, isBold(lines.text(i)) || paragraphs && standsAlone(lines, i));
        }
        return found;
    }

    private static boolean isBold(String text) {
        return BOLD.matcher(text).matches() && !text.endsWith(".**");
    }

    private static boolean hasParagraphs(ReportLines lines) {
        long all = 0;
        long inParagraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.line(i).end() - lines.line(i).start();
            all += length;
            inParagraphs += length > PARAGRAPH ? length : 0;
        }
        return inParagraphs > MOST * all;
    }

    private static boolean standsAlone(ReportLines lines, int at) {
        String text = lines.text(at);
        return text.length() <= LONGEST && at + 1 < lines.size() && text.split("\\s+").length <= MOST_WORDS
                && text.chars().filter(Character::isLetter).count() >= 4 && !NO_TITLE.matcher(text).matches()
                && isParagraph(lines.text(at + 1)) && (at == 0 || ENDED.matcher(lines.text(at - 1)).matches());
    }

    private static boolean isParagraph(String text) {
        return text.length() >= PARAGRAPH && !NOT_BEFORE_TEXT.matcher(text).matches();
    }
}
