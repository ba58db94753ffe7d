package org.mithaq.text.number;

import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.token.Token;

/** The signs around words as the reading shows them: brackets that it turned are no part of the raw text. */
final class Signs {

    private static final char NONE = '\n';

    private final Reading reading;

    Signs(Reading reading) {
        this.reading = reading;
    }

    /** Whether a bracket opens in front of a word. */
    boolean isInBrackets(Token token) {
        return reading.hull(token.segments()).map(range -> before(range) == '(').orElse(false);
    }

    /** Whether a number stands at the start of a line in front of a closing bracket or a full stop, as those of headings do. */
    boolean isOfHeading(Token token) {
        return reading.hull(token.segments())
                .map(range -> before(range) == NONE && (behind(range) == ')' || behind(range) == '.')).orElse(false);
    }

    private char before(ReadingRange range) {
        int at = range.start().value() - 1;
        while (at >= 0 && reading.text().charAt(at) == ' ') {
            at--;
        }
        return at < 0 ? NONE : reading.text().charAt(at);
    }

    private char behind(ReadingRange range) {
        int at = range.end().value();
        while (at < reading.length() && reading.text().charAt(at) == ' ') {
            at++;
        }
        return at >= reading.length() ? NONE : reading.text().charAt(at);
    }
}
