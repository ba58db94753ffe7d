package org.mithaq.codebook.evaluation;

import java.util.Optional;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.codebook.evaluation.operator.Comparisons;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.model.codebook.Operator;

/**
 * From when to when a code or an entry may be used.
 *
 * @param first the first day; empty when it is open
 * @param last the last day; empty when it is open
 */
public record ValidTime(Optional<Result> first, Optional<Result> last) {

    /**
     * @param from the beginning in EDTF; empty when it is open
     * @param to the end in EDTF; empty when it is open
     */
    public static ValidTime of(String from, String to) {
        return new ValidTime(DateBounds.parse(from).flatMap(DateBounds::start).map(day -> Result.ofDate(day.toString())),
                DateBounds.parse(to).flatMap(DateBounds::end).map(day -> Result.ofDate(day.toString())));
    }

    /**
     * Whether a date lies within.
     *
     * @return unknown when the date is not exact enough to tell
     */
    public Truth holds(Result date) {
        return first.map(day -> Comparisons.compare(date, Operator.GREATER_OR_EQUAL, day)).orElse(Truth.TRUE)
                .and(last.map(day -> Comparisons.compare(date, Operator.LESS_OR_EQUAL, day)).orElse(Truth.TRUE));
    }
}
