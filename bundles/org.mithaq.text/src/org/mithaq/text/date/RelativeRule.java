package org.mithaq.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** Months and years counted from the day on which the report was written: last month, this year, three years ago. */
final class RelativeRule implements DateRule {

    private static final int RELATIVE = 50;
    private static final List<String> EARLIER_IN = List.of("في", "وقت", "سابق", "من");

    private static final Map<String, Integer> NUMBERS = Map.of("ثلاثه", 3, "ثلاث", 3, "اربعه", 4, "اربع", 4,
            "خمسه", 5, "خمس", 5, "سته", 6, "سبعه", 7, "عشره", 10);
    private static final Set<String> YEARS = Set.of("اعوام", "سنوات");
    private static final Set<String> TWO_YEARS = Set.of("عامين", "سنتين");

    @Override
    public Set<String> words() {
        return Set.of("قبل", "الشهر", "العام");
    }

    @Override
    public List<Finding> at(TokenView view, int place) {
        Token word = view.at(place);
        if (word.is("قبل")) {
            return ago(view, place).stream().toList();
        }
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

    /** So many years before the report was written, or before the date that the text has just told. */
    private static Optional<Finding> ago(TokenView view, int place) {
        Token next = view.at(place + 1);
        Integer number = TWO_YEARS.contains(next.text()) ? Integer.valueOf(2) : NUMBERS.get(next.text());
        int end = TWO_YEARS.contains(next.text()) ? place + 2 : place + 3;
        if (number == null || end == place + 3 && !YEARS.contains(view.at(place + 2).text())) {
            return Optional.empty();
        }
        When when = context -> context.written().map(LocalDate::getYear).or(context::year)
                .map(year -> new When.Answer(Edtf.year(year - number), List.of(), true, true));
        return Optional.of(new Finding(view.slice(place, end), when, DateQualifier.NONE, "date.relative", RELATIVE));
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
