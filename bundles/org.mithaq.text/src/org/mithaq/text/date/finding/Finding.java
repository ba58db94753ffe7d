package org.mithaq.text.date.finding;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.token.Token;

/**
 * A date that a rule read from a view, before it is compared with what else was read there.
 *
 * @param tokens in reading order; at least one
 * @param when what the tokens say
 * @param qualifier what its words say about the value
 * @param rule id of the rule, such as {@code date.day}
 * @param completeness how much of a date it is: of findings that share a token the most complete one wins
 */
public record Finding(List<Token> tokens, When when, DateQualifier qualifier, String rule, int completeness)
        implements Comparable<Finding> {

    public Finding {
        tokens = List.copyOf(tokens);
    }

    /** Where the first token stands. */
    public RawOffset start() {
        return tokens.getFirst().segments().ranges().getFirst().start();
    }

    /** Where all its tokens stand. */
    public List<RawRange> ranges() {
        List<RawRange> ranges = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            ranges.addAll(token.segments().ranges());
        }
        return ranges;
    }

    /** The most complete one first, of equal ones the one that stands first. */
    @Override
    public int compareTo(Finding other) {
        return completeness == other.completeness ? start().compareTo(other.start())
                : Integer.compare(other.completeness, completeness);
    }

    /** The same, as one that others win over sooner. */
    public Finding lessCompleteBy(int difference) {
        return new Finding(tokens, when, qualifier, rule, completeness - difference);
    }
}
