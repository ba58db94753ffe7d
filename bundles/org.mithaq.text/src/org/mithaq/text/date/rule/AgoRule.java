package org.mithaq.text.date.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.date.finding.DateContext;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.date.finding.When;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/** So many days, months or years before the report was written, or before the date that the text has just told. */
final class AgoRule implements DateRule {

    private static final int AGO = 50;

    private enum Unit {
        DAY,
        MONTH,
        YEAR
    }

    private static final Map<String, Integer> NUMBERS = Map.of("ثلاثه", 3, "ثلاث", 3, "اربعه", 4, "اربع", 4,
            "خمسه", 5, "خمس", 5, "سته", 6, "سبعه", 7, "عشره", 10);
    private static final Map<String, Unit> SEVERAL = Map.of("ايام", Unit.DAY, "اشهر", Unit.MONTH, "شهور", Unit.MONTH,
            "اعوام", Unit.YEAR, "سنوات", Unit.YEAR);
    private static final Map<String, Unit> TWO =
            Map.of("يومين", Unit.DAY, "شهرين", Unit.MONTH, "عامين", Unit.YEAR, "سنتين", Unit.YEAR);

    @Override
    public Set<String> words() {
        return Set.of("قبل", "وقبل");
    }

    @Override
    public List<Finding> at(TokenView view, int place) {
        Token next = view.at(place + 1);
        boolean two = TWO.containsKey(next.text());
        int end = two ? place + 2 : place + 3;
        Optional<Unit> unit = Optional.ofNullable(two ? TWO.get(next.text()) : SEVERAL.get(view.at(place + 2).text()));
        Optional<Integer> number = two ? Optional.of(2) : number(next);
        // "three days before the signing" counts from something else
        if (unit.isEmpty() || number.isEmpty() || view.at(end).is("من")) {
            return List.of();
        }
        When when = context -> before(context, number.get(), unit.get())
                .map(value -> new When.Answer(value, List.of(), true, true));
        return List.of(new Finding(view.slice(place, end), when, DateQualifier.NONE, "date.relative", AGO));
    }

    private static Optional<Integer> number(Token token) {
        return token.isDay() ? Optional.of(token.value()) : Optional.ofNullable(NUMBERS.get(token.text()));
    }

    private static Optional<Edtf> before(DateContext context, int number, Unit unit) {
        Optional<LocalDate> from = context.written().or(context::lastDay);
        return switch (unit) {
            case DAY -> from.map(day -> Edtf.day(day.minusDays(number)));
            case MONTH -> from.map(day -> Edtf.month(YearMonth.from(day).minusMonths(number)));
            case YEAR -> context.written().map(LocalDate::getYear).or(context::year).map(year -> Edtf.year(year - number));
        };
    }
}
