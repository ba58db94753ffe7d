package org.mithaq.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Months and years counted from the day on which the report was written: last month, this year. */
final class RelativeRule implements DateRule {

    private static final int RELATIVE = 50;
    private static final List<String> EARLIER_IN = List.of("في", "وقت", "سابق", "من");

    @Override
    public List<Finding> at(TokenView view, int place) {
        Token word = view.at(place);
        boolean month = word.is("الشهر");
        boolean year = word.is("العام");
        if (!month && !year) {
            return List.of();
        }
        if (DateWords.isLast(view.at(place + 1))) {
            return List.of(finding(view, place, place + 2, month, 1));
        }
        if (DateWords.isThis(view.at(place + 1))) {
            return List.of(finding(view, place, place + 2, month, 0));
        }
        if (view.at(place - 1).is("هذا")) {
            return List.of(finding(view, startOfEarlierIn(view, place - 1), place + 1, month, 0));
        }
        return List.of();
    }

    private static int startOfEarlierIn(TokenView view, int place) {
        int start = place - EARLIER_IN.size();
        for (int i = 0; i < EARLIER_IN.size(); i++) {
            if (!view.at(start + i).is(EARLIER_IN.get(i))) {
                return place;
            }
        }
        return start;
    }

    private static Finding finding(TokenView view, int start, int end, boolean month, int back) {
        Function<LocalDate, Edtf> value = month ? day -> Edtf.month(YearMonth.from(day).minusMonths(back))
                : day -> Edtf.year(day.getYear() - back);
        return new Finding(view.slice(start, end), context -> Optional.of(context)
                .flatMap(DateContext::written).map(value)
                .map(date -> new When.Answer(date, List.of(), true, true)),
                DateQualifier.NONE, "date.relative", RELATIVE);
    }
}
