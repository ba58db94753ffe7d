package org.mithaq.text.fold;

import java.util.Map;
import java.util.Set;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.reading.Reading;

/** A folded text and the way back to the reading and the raw text that it was made of. Immutable. */
public final class FoldedText {

    private final Reading reading;
    private final String value;
    /** The part of the reading that each folded unit comes from, in UTF-16 units of the reading. */
    private final int[] starts;
    private final int[] ends;

    FoldedText(Reading reading, String value, int[] starts, int[] ends) {
        this.reading = reading;
        this.value = value;
        this.starts = starts;
        this.ends = ends;
    }

    /** The folded characters. */
    public String value() {
        return value;
    }

    public Reading reading() {
        return reading;
    }

    /** How often each of some folded words stands in the text; words are rows of letters and digits. */
    public Map<String, Integer> occurrences(Set<String> words) {
        return words.isEmpty() ? Map.of() : WordCounts.count(value, words);
    }

    /**
     * What a stretch of the folded text was made of, with the marks on its last letter.
     *
     * @throws IndexOutOfBoundsException when the range ends behind the folded text
     */
    public ReadingRange toReading(FoldedRange range) {
        if (range.start() == range.end()) {
            int at = range.start() < value.length() ? starts[range.start()] : reading.length();
            return ReadingRange.of(at, at);
        }
        int end = ends[range.end() - 1];
        while (end < reading.length() && ArabicChars.isMark(reading.text().charAt(end))) {
            end++;
        }
        return ReadingRange.of(starts[range.start()], end);
    }

    /** Where what a folded unit was made of begins. */
    public ReadingOffset toReading(int unit) {
        return new ReadingOffset(starts[unit]);
    }

    /** The same as raw segments in reading order. */
    public RawSegments toRaw(FoldedRange range) {
        return reading.toRaw(toReading(range));
    }
}
