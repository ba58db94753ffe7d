package org.mithaq.codebook.evaluation.row;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.UnitEvent;

/**
 * The months of a group: from the first one in which a member may have begun to the last one that a date of a member
 * touches. A member without a known beginning counts in no month.
 */
final class MonthRows {

    private final Group group;
    private final DatasetUnit unit;
    private final List<Span> spans = new ArrayList<>();
    private final List<Result> undated = new ArrayList<>();

    MonthRows(Group group, DatasetUnit unit, Evaluations evaluations) {
        this.group = group;
        this.unit = unit;
        for (Result member : group.members()) {
            Span.of(member, unit, evaluations.next()).ifPresentOrElse(spans::add, () -> undated.add(member));
        }
    }

    Stream<Result> rows() {
        Optional<YearMonth> first = spans.stream().flatMap(span -> span.start().months().stream())
                .min(Comparator.naturalOrder());
        Optional<YearMonth> last = spans.stream().flatMap(Span::months).max(Comparator.naturalOrder());
        Result.ListOf members = list(group.members());
        Result.ListOf timeless = list(undated);
        return first.stream().flatMap(from -> Stream.iterate(from, month -> !month.isAfter(last.orElseThrow()),
                month -> month.plusMonths(1)).map(month -> row(from, month, members, timeless)));
    }

    private Result row(YearMonth first, YearMonth month, Result.ListOf members, Result.ListOf timeless) {
        Map<String, Result> fields = new HashMap<>();
        fields.put("members", members);
        fields.put("undated", timeless);
        fields.put("month", Result.ofDate(month.toString()));
        fields.put("number", Result.ofNumber((int) first.until(month, ChronoUnit.MONTHS) + 1));
        putInForce(month, fields);
        fields.put("beginning", those(span -> span.beginsIn(month)));
        fields.put("ending", those(span -> span.endsIn(month)));
        for (UnitEvent event : unit.getEvents()) {
            fields.put(event.getName(), those(span -> span.happensIn(event.getName(), month)));
        }
        return group.with(fields);
    }

    private void putInForce(YearMonth month, Map<String, Result> fields) {
        List<Result> active = new ArrayList<>();
        List<Result> possible = new ArrayList<>();
        for (Span span : spans) {
            Truth inForce = span.inForce(month);
            if (inForce != Truth.FALSE) {
                possible.add(span.element());
            }
            if (inForce == Truth.TRUE) {
                active.add(span.element());
            }
        }
        fields.put("active", list(active));
        fields.put("possible", list(possible));
        fields.put("in_force", inForce(active, possible).result());
    }

    private static Truth inForce(List<Result> active, List<Result> possible) {
        if (!active.isEmpty()) {
            return Truth.TRUE;
        }
        return possible.isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Result.ListOf those(Predicate<Span> which) {
        List<Result> found = new ArrayList<>();
        for (Span span : spans) {
            if (which.test(span)) {
                found.add(span.element());
            }
        }
        return list(found);
    }

    private static Result.ListOf list(List<Result> elements) {
        return new Result.ListOf(List.copyOf(elements));
    }
}
