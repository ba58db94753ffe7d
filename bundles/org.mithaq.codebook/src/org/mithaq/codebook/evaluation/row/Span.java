package org.mithaq.codebook.evaluation.row;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.UnitEvent;

/**
 * From when to when something is in force.
 *
 * @param element what is
 * @param start when it begins
 * @param end when it ends; empty when that is not known
 * @param endless whether it never ends, since the dataset names no end
 * @param events what else happens to it, by the names of the events
 */
record Span(Result element, DayBounds start, Optional<DayBounds> end, boolean endless,
        Map<String, List<DayBounds>> events) {

    /** The span of a thing; empty when nobody knows when it begins. */
    static Optional<Span> of(Result element, DatasetUnit unit, Evaluations evaluations) {
        return DayBounds.of(evaluations.evaluate(unit.getBegin(), element)).map(start -> new Span(element, start,
                DayBounds.of(evaluations.evaluate(unit.getEnd(), element)), unit.getEnd() == null,
                unit.getEvents().stream().collect(Collectors.toMap(UnitEvent::getName,
                        event -> evaluations.evaluate(event.getExpression(), element).plain().elements().stream()
                                .flatMap(date -> DayBounds.of(date).stream()).toList(), (one, same) -> one))));
    }

    /** Whether it is in force on any day of a month. */
    Truth inForce(YearMonth month) {
        return start.isUntil(month).and(lasts(month));
    }

    /** What begins in a month or later is not over before it. */
    private Truth lasts(YearMonth month) {
        if (endless || start.isSince(month) == Truth.TRUE) {
            return Truth.TRUE;
        }
        return end.map(each -> each.isSince(month)).orElse(Truth.UNKNOWN);
    }

    boolean beginsIn(YearMonth month) {
        return start.isIn(month);
    }

    boolean endsIn(YearMonth month) {
        return end.filter(each -> each.isIn(month)).isPresent();
    }

    boolean happensIn(String event, YearMonth month) {
        return events.getOrDefault(event, List.of()).stream().anyMatch(each -> each.isIn(month));
    }

    /** The months of everything that is known of it. */
    Stream<YearMonth> months() {
        return Stream.concat(Stream.of(start), Stream.concat(end.stream(), events.values().stream().flatMap(List::stream)))
                .flatMap(each -> each.months().stream());
    }
}
