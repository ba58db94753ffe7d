package org.mithaq.text.repair.step;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.arabic.TextLine;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingEdits;
import org.mithaq.text.reading.ReadingReason;

/**
 * Gives marks that stand without a letter their letter back.
 *
 * <p>Where a printed line is cut at a mark, its runs are written from the left edge to the right one. So the mark
 * stands in front of the run whose last letter carries it: alone on a line, with that run on the next one, or at the
 * start of the line that ends with its letter. The mark is joined when the letter can carry it; in all other cases it
 * is shown where it is stored, on a dotted circle.
 */
public final class MarkJoining implements RepairStep {

    private static final Pattern ALONE = Pattern.compile("\\s*(?<marks>[\\u064B-\\u0652])\\s*");
    private static final Pattern AT_START = Pattern.compile("(?<marks>[\\u064B-\\u0652])(?=[ \\u00A0]).*", Pattern.DOTALL);

    @Override
    public Reading repair(Reading reading) {
        ReadingEdits edits = new ReadingEdits(reading);
        List<TextLine> lines = TextLine.of(reading.text());
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (i + 1 < lines.size() && joinToNext(line, lines.get(i + 1), edits)) {
                continue;
            }
            showApart(line, joinInside(line, edits) ? line.start() + 1 : line.start(), edits);
        }
        return edits.apply();
    }

    private static boolean joinToNext(TextLine line, TextLine next, ReadingEdits edits) {
        Matcher alone = ALONE.matcher(line.content());
        int letter = lastCharacter(next);
        if (!alone.matches() || letter < next.start() || !carries(next.text(), letter, alone.group("marks"))) {
            return false;
        }
        int mark = line.start() + alone.start("marks");
        edits.drop(ReadingRange.of(line.start(), mark), ReadingReason.MARK_JOINED);
        edits.move(ReadingRange.of(mark, mark + 1), new ReadingOffset(letter + 1), ReadingReason.MARK_JOINED);
        edits.drop(ReadingRange.of(mark + 1, next.start()), ReadingReason.MARK_JOINED);
        return true;
    }

    private static boolean joinInside(TextLine line, ReadingEdits edits) {
        Matcher first = AT_START.matcher(line.content());
        int letter = lastCharacter(line);
        if (!first.matches() || letter <= line.start() || !carries(line.text(), letter, first.group("marks"))) {
            return false;
        }
        edits.move(ReadingRange.of(line.start(), line.start() + 1), new ReadingOffset(letter + 1),
                ReadingReason.MARK_JOINED);
        return true;
    }

    private static boolean carries(String text, int letter, String mark) {
        return ArabicChars.fits(mark.charAt(0), text.charAt(letter));
    }

    private static int lastCharacter(TextLine line) {
        int last = line.end() - 1;
        while (last >= line.start() && ArabicChars.isWhite(line.text().charAt(last))) {
            last--;
        }
        return last;
    }

    private static void showApart(TextLine line, int from, ReadingEdits edits) {
        String text = line.text();
        for (int i = from; i < line.end(); i++) {
            if (ArabicChars.isMark(text.charAt(i)) && (i == line.start() || !carriesMarks(text.charAt(i - 1)))) {
                edits.insert(new ReadingOffset(i), String.valueOf(ArabicChars.DOTTED_CIRCLE),
                        ReadingReason.MARK_SHOWN_APART);
            }
        }
    }

    private static boolean carriesMarks(char c) {
        return ArabicChars.isLetter(c) || ArabicChars.isMark(c) || c == ArabicChars.DOTTED_CIRCLE;
    }
}
