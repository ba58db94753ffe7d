package org.mithaq.text.repair;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/** What readings show of stretches of the raw text, and how far that is from what they should show. */
final class ReadTexts {

    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0\\u2009]+");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2} ?\\. ?");
    private static final Pattern SIGN = Pattern.compile("[ .:،؛]+$");

    private ReadTexts() {
    }

    /** Shown stretches of the range in reading order, a blank between those that others part; blanks folded. */
    static String of(Reading reading, RawRange range) {
        List<ReadingRange> shown = reading.toReading(RawSegments.of(range));
        return folded(shown.stream().map(part -> reading.text().substring(part.start().value(), part.end().value()))
                .collect(Collectors.joining(" ")));
    }

    static String folded(String text) {
        return WHITE.matcher(text).replaceAll(" ").strip();
    }

    /** Without the number of a list item and the sign at the end, which the answers leave out. */
    static String clause(String text) {
        return SIGN.matcher(NUMBER.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** How many characters must be put in, taken out or changed. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
