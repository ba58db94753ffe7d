package org.mithaq.text.repair.step;

import org.mithaq.text.ReadingRange;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingEdits;
import org.mithaq.text.reading.ReadingReason;

/** Leaves out the blanks that reordered runs bring before a comma or a full stop. */
public final class BlanksBeforeSigns implements RepairStep {

    private static final String SIGNS = "،؛.:؟";

    /** @param reading the lines in their order; a text that no line of which was reordered is left alone */
    @Override
    public Reading repair(Reading reading) {
        if (reading.pieces().stream().noneMatch(piece -> piece.reason() == ReadingReason.RUNS_REORDERED)) {
            return reading;
        }
        ReadingEdits edits = new ReadingEdits(reading);
        String text = reading.text();
        for (int i = 1; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0 && ArabicChars.isBlank(text.charAt(i - 1)) && closes(text, i)) {
                int from = i;
                while (from > 0 && ArabicChars.isBlank(text.charAt(from - 1))) {
                    from--;
                }
                if (from > 0 && carries(text.charAt(from - 1))) {
                    edits.drop(ReadingRange.of(from, i), ReadingReason.BLANK_BEFORE_SIGN);
                }
            }
        }
        return edits.apply();
    }

    private static boolean closes(String text, int sign) {
        return sign + 1 == text.length() || ArabicChars.isWhite(text.charAt(sign + 1))
                || ArabicChars.isLetter(text.charAt(sign + 1));
    }

    private static boolean carries(char c) {
        return ArabicChars.isLetter(c) || ArabicChars.isMark(c) || ArabicChars.isDigit(c) || c == ')';
    }
}
