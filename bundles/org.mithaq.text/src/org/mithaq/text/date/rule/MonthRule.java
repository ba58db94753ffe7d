package org.mithaq.text.date.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.finding.Finding;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenView;

/**
 * Dates with the name of a month: day, month and year; day and month; month and year; month. The day is the number in
 * front of the month in the view's order, so that a number which only stands beside it in storage is none.
 */
final class MonthRule implements DateRule {

    private static final int DAY_MONTH_YEAR = 100;
    private static final int MONTH_YEAR = 80;
    private static final int DAY_MONTH = 60;
    private static final int MONTH = 30;
    private static final int RANGE_BONUS = 5;
    /** More than an order of the tokens that is less likely costs. */
    private static final int TWO_NAMES_BONUS = 6;

    private final MonthNames names;

    MonthRule(MonthNames names) {
        this.names = names;
    }

    @Override
    public Set<String> words() {
        return names.words();
    }

    @Override
    public List<Finding> at(TokenView view, int place) {
        return MonthExpression.read(view, place, names).flatMap(month -> finding(view, month)).stream().toList();
    }

    private Optional<Finding> finding(TokenView view, MonthExpression month) {
        Optional<DayPart> day = DayPart.before(view, month.start()).or(() -> englishDay(view, month));
        int yearFrom = day.map(part -> Math.max(part.end(), month.end())).orElse(month.end());
        Optional<YearPart> year = YearPart.behind(view, yearFrom);
        if (!isCertain(view, month, day, year)) {
            return Optional.empty();
        }
        Lead lead = day.isPresent() ? new Lead(month.start(), DateQualifier.NONE, false) : Lead.before(view, month.start(), 0);
        List<Token> tokens = new ArrayList<>();
        day.filter(part -> part.start() < month.start()).ifPresent(part -> tokens.addAll(part.tokens()));
        tokens.addAll(words(view.slice(lead.start(), month.end())));
        day.filter(part -> part.start() >= month.end()).ifPresent(part -> tokens.addAll(part.tokens()));
        year.ifPresent(part -> tokens.addAll(part.tokens()));
        MonthDate when = new MonthDate(month.month(), month.clash(), day.map(DayPart::days).orElse(List.of()),
                year.map(YearPart::reference).orElse(new YearReference.OfDaysBefore()));
        return Optional.of(new Finding(tokens, when, lead.qualifier(), rule(day), completeness(month, day, year)));
    }

    /** One name alone may be a quarter, a verb or a person: it needs a day, a year or the word month. */
    private static boolean isCertain(TokenView view, MonthExpression month, Optional<DayPart> day,
            Optional<YearPart> year) {
        return month.names() == 2 || day.isPresent() || year.isPresent()
                || DateWords.isMonth(view.at(month.start() - 1)) && month.series() != MonthNames.Series.ENGLISH;
    }

    /** In English the day may stand behind the month: May 14, 2020. */
    private static Optional<DayPart> englishDay(TokenView view, MonthExpression month) {
        Token next = view.at(month.end());
        if (month.series() != MonthNames.Series.ENGLISH || !next.isDay()) {
            return Optional.empty();
        }
        return Optional.of(new DayPart(month.end(), month.end() + 1, List.of(next.value()), List.of(next)));
    }

    private static String rule(Optional<DayPart> day) {
        return day.isEmpty() ? "date.month" : day.get().days().size() == 1 ? "date.day" : "date.days";
    }

    private static int completeness(MonthExpression month, Optional<DayPart> day, Optional<YearPart> year) {
        int known = day.isPresent() ? year.isPresent() ? DAY_MONTH_YEAR : DAY_MONTH
                : year.isPresent() ? MONTH_YEAR : MONTH;
        return known + (month.names() - 1) * TWO_NAMES_BONUS + day.map(part -> part.days().size() - 1).orElse(0) * RANGE_BONUS;
    }

    private static List<Token> words(List<Token> tokens) {
        return tokens.stream().filter(token -> token.isWord() || token.isNumber()).toList();
    }
}
