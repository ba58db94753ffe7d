package org.mithaq.text.date.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.date.finding.When;
import org.mithaq.text.token.TokenView;

/**
 * The day of a week with no date beside it: "on Thursday". Which week is meant depends on when the report was first
 * written, often in another language and some days before, so only the month is told; the two last such days are kept as
 * alternatives.
 */
final class WeekdayRule implements DateRule {

    private static final int WEEKDAY = 20;
    private static final int NEAR = 4;
    private static final Map<String, DayOfWeek> DAYS = Map.of("الاثنين", DayOfWeek.MONDAY, "الثلاثاء", DayOfWeek.TUESDAY,
            "الاربعاء", DayOfWeek.WEDNESDAY, "الخميس", DayOfWeek.THURSDAY, "الجمعه", DayOfWeek.FRIDAY,
            "السبت", DayOfWeek.SATURDAY, "الاحد", DayOfWeek.SUNDAY);

    @Override
    public Set<String> words() {
        return Set.of("يوم");
    }

    @Override
    public List<Finding> at(TokenView view, int place) {
        DayOfWeek day = DAYS.get(view.at(place + 1).text());
        if (day == null || hasNumberNear(view, place + 2)) {
            return List.of();
        }
        When when = context -> context.written().map(written -> answer(written, day));
        return List.of(new Finding(view.slice(place, place + 2), when, DateQualifier.NONE, "date.weekday", WEEKDAY));
    }

    /** A number behind it says which day it was. */
    private static boolean hasNumberNear(TokenView view, int from) {
        for (int i = from; i < from + NEAR; i++) {
            if (view.at(i).isNumber() || view.at(i).digits() > 0) {
                return true;
            }
        }
        return false;
    }

    private static When.Answer answer(LocalDate written, DayOfWeek day) {
        LocalDate last = written.with(TemporalAdjusters.previous(day));
        LocalDate before = last.minusWeeks(1);
        return new When.Answer(Edtf.month(YearMonth.from(last)), List.of(Edtf.day(before), Edtf.day(last)), true, true);
    }
}
