package org.mithaq.core.suggest;

import java.util.List;
import java.util.Objects;
import org.mithaq.text.RawSegments;

/**
 * Something that words of a report suggest. It is not coded before a person accepts it.
 *
 * @param kind what is suggested: {@code date}, {@code quantity}, the name of a registry in lower case such as {@code actor}, or the name of
 *     a record type in lower case such as {@code clause}
 * @param id lasting within the report: the same words of the same text under the same codebook always have the same id
 * @param values for a date its EDTF, for a quantity its bounds in the notation of
 *     {@link org.mithaq.core.entry.EnteredQuantity} and the id of its unit if it has one, for an entry its id, for a clause the ids of its categories, for another record the
 *     id of the code or type that its words speak for; several values belong to one record. A stance has the id of its
 *     position, then that of its holder, then that of its target, as far as they can be told; an exchange has the words of
 *     what is given and of what is given in return. A reference from one record to another, whose kind is the name of the
 *     link in lower case, has the entry that tells which record is meant, or nothing for the one before
 * @param date what is known beyond the value of a date; {@link DateDetail#NONE} for all others
 * @param segments the words, as raw segments in reading order; never empty
 * @param text the words as the reading shows them
 * @param zone id of the zone that the words stand in, such as {@code body}
 * @param rule what found it, such as {@code date.day} or {@code clause.cue:CEASEFIRE}
 * @param confidence from 0 to 1; how often the rule is right, roughly
 */
public record Suggestion(String kind, String id, List<String> values, DateDetail date, RawSegments segments, String text,
        String zone, String rule, double confidence) {

    /** The kind of dates. */
    public static final String DATE = "date";
    /** The kind of quantities. */
    public static final String QUANTITY = "quantity";

    /** From this confidence on, suggestions are accepted without a look at each. */
    private static final double LIKELY = 0.5;

    /**
     * What is known of a date beyond its value.
     *
     * @param precision such as {@code day}
     * @param qualifier early, mid, late, before or after; empty when there is none
     * @param alternatives other readings of the words in EDTF, likely ones first
     */
    public record DateDetail(String precision, String qualifier, List<String> alternatives) {

        /** Nothing: it is no date. */
        public static final DateDetail NONE = new DateDetail("", "", List.of());

        public DateDetail {
            alternatives = List.copyOf(alternatives);
        }
    }

    public Suggestion {
        Objects.requireNonNull(kind);
        values = List.copyOf(values);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("A suggestion without words: " + kind + " " + values);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is between 0 and 1: " + confidence);
        }
    }

    /** Whether the words are clear enough to be accepted without a look at each. */
    public boolean isLikely() {
        return confidence >= LIKELY;
    }

    /** The same with an id. */
    public Suggestion withId(String other) {
        return new Suggestion(kind, other, values, date, segments, text, zone, rule, confidence);
    }

    /** The same with what is known of a date beyond its value. */
    public Suggestion withDate(DateDetail detail) {
        return new Suggestion(kind, id, values, detail, segments, text, zone, rule, confidence);
    }

    /** The same with other words to show. */
    public Suggestion withText(String other) {
        return new Suggestion(kind, id, values, date, segments, other, zone, rule, confidence);
    }

    /**
     * The same with another confidence.
     *
     * @param other from 0 to 1
     */
    public Suggestion withConfidence(double other) {
        return new Suggestion(kind, id, values, date, segments, text, zone, rule, other);
    }
}
