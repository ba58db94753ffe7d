package org.mithaq.text.date.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mithaq.text.date.DatePrecision;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.date.finding.DateContext;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.date.finding.When;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** Months and years told by the day on which the report was written or by the date before: last month, the same year. */
final class RelativeRule implements DateRule {

    private static final int RELATIVE = 50;
    private static final int SAME_WITH_DAY = 51;
    private static final List<String> EARLIER_IN = List.of("في", "وقت", "سابق", "من");

    @Override
    public Set<String> words() {
        return Set.of("الشهر", "العام", "السنه");
    }

    @Override
    public List<Finding> at(TokenView view, int place) {
        Token word = view.at(place);
        boolean month = word.is("الشهر");
        if (DateWords.isLast(view.at(place + 1))) {
            return List.of(finding(view, place, place + 2, month, 1));
        }
        if (DateWords.isThis(view.at(place + 1))) {
            return List.of(finding(view, place, place + 2, month, 0));
        }
        if (view.at(place - 1).is("هذا")) {
            return List.of(finding(view, startOfEarlierIn(view, place - 1), place + 1, month, 0));
        }
        if (DateWords.isSame(view.at(place + 1))) {
            return List.of(same(view, place, place + 2, month));
        }
        if (view.at(place - 1).is("نفس")) {
            return List.of(same(view, place - 1, place + 1, month));
        }
        return List.of();
    }

    /** "The same month", "the 17th of the same month": that of the date before. */
    private static Finding same(TokenView view, int start, int end, boolean month) {
        Token day = view.at(start - 2);
        boolean ofDay = month && view.at(start - 1).is("من") && day.isDay();
        When when = context -> context.last().filter(last -> !month || last.precision().compareTo(DatePrecision.MONTH) <= 0)
                .flatMap(last -> ofDay ? day(last.end(), day.value()) : Optional.of(month
                        ? Edtf.month(YearMonth.from(last.end())) : Edtf.year(last.end().getYear())))
                .map(value -> new When.Answer(value, List.of(), true, true));
        return new Finding(view.slice(ofDay ? start - 2 : start, end), when, DateQualifier.NONE, "date.relative",
                ofDay ? SAME_WITH_DAY : RELATIVE);
    }

    private static Optional<Edtf> day(LocalDate month, int day) {
        return day <= month.lengthOfMonth() ? Optional.of(Edtf.day(month.withDayOfMonth(day))) : Optional.empty();
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
