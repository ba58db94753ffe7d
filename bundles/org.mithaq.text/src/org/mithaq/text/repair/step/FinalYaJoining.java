package org.mithaq.text.repair.step;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingEdits;
import org.mithaq.text.reading.ReadingReason;

/**
 * Joins a seen, sheen, sad or dad with a final ya or alef maqsura that extraction parted from it: {@code س ي}. Fonts
 * draw the two as one ligature, which some PDF writers leave with a blank in it. Only inside a line, only at the end
 * of a word, and only when the first part has another letter before.
 */
public final class FinalYaJoining implements RepairStep {

    private static final Pattern PARTED = Pattern.compile(
            "[\\u0621-\\u064A][\\u064B-\\u0652]*[سشصض][\\u064B-\\u0652]*(?<blank>[ \\u00A0]+)[يى](?![\\u0621-\\u064A]|[\\u064B-\\u0652]+[\\u0621-\\u064A])");

    @Override
    public Reading repair(Reading reading) {
        ReadingEdits edits = new ReadingEdits(reading);
        Matcher matcher = PARTED.matcher(reading.text());
        while (matcher.find()) {
            edits.drop(ReadingRange.of(matcher.start("blank"), matcher.end("blank")), ReadingReason.FINAL_YA_JOINED);
        }
        return edits.apply();
    }
}
