package org.mithaq.text.date;

import java.util.List;
import java.util.Objects;
import org.mithaq.text.RawSegments;

/**
 * A passage that tells a date.
 *
 * @param segments in reading order: day, month, year
 * @param value what it says
 * @param qualifier what its words say about the value
 * @param alternatives other values that the words allow, for instance when two month names clash
 * @param text the words in reading order, one space between the segments
 * @param ruleId the rule that found it, such as {@code date.day}; ends in {@code .inferred} when the year is not in
 *     the passage
 * @param confidence between 0 and 1
 */
public record DateMention(RawSegments segments, Edtf value, DateQualifier qualifier, List<Edtf> alternatives,
        String text, String ruleId, double confidence) {

    public DateMention {
        Objects.requireNonNull(segments);
        Objects.requireNonNull(value);
        Objects.requireNonNull(qualifier);
        Objects.requireNonNull(text);
        Objects.requireNonNull(ruleId);
        alternatives = List.copyOf(alternatives);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is between 0 and 1: " + confidence);
        }
    }
}
