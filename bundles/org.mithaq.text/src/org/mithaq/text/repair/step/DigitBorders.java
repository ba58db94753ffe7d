package org.mithaq.text.repair.step;

import org.mithaq.text.ReadingOffset;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingEdits;
import org.mithaq.text.reading.ReadingReason;

/**
 * Shows a border between a digit and an Arabic letter that are glued together, as in a year and the month behind it.
 * The border is a thin space (U+2009): wide enough to be seen, and not mistaken for a blank of the report.
 */
public final class DigitBorders implements RepairStep {

    private static final String BORDER = "\u2009";

    @Override
    public Reading repair(Reading reading) {
        ReadingEdits edits = new ReadingEdits(reading);
        String text = reading.text();
        for (int i = 1; i < text.length(); i++) {
            if (isBorder(text, i)) {
                edits.insert(new ReadingOffset(i), BORDER, ReadingReason.DIGIT_BORDER);
            }
        }
        return edits.apply();
    }

    private static boolean isBorder(String text, int at) {
        char before = text.charAt(at - 1);
        char behind = text.charAt(at);
        return ArabicChars.isDigit(before) && ArabicChars.isLetter(behind)
                || ArabicChars.isDigit(behind) && (ArabicChars.isLetter(before) || ArabicChars.isMark(before));
    }
}
