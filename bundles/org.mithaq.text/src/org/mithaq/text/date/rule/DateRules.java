package org.mithaq.text.date.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.text.token.Token;
import org.mithaq.text.token.TokenRules;

/** The rules for all forms of dates, each by the words that it reads from: most words of a report are none of them. */
public final class DateRules {

    private final MonthNames names = new MonthNames();
    private final TokenRules tokenRules = new DateTokenRules(names);
    private final DateRule ofDigits = new NumericRule();
    private final DateRule ofNumbers = new YearRule();
    private final Map<String, List<DateRule>> byWord = new HashMap<>();

    public DateRules() {
        for (DateRule rule : List.of(new MonthRule(names), new PeriodRule(), new RelativeRule(), new AgoRule(),
                new PastYearsRule(), new WeekdayRule())) {
            rule.words().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule));
        }
    }

    /** The rules that may read a date from a token as its main part. */
    public List<DateRule> of(Token token) {
        return switch (token.kind()) {
            case NUMBER -> List.of(ofNumbers);
            case COMPOUND -> List.of(ofDigits);
            case WORD -> byWord.getOrDefault(token.text(), List.of());
            default -> List.of();
        };
    }

    /** All words that dates are read from, folded; dates without any are read from numbers and digits. */
    public Set<String> words() {
        return Collections.unmodifiableSet(byWord.keySet());
    }

    /** What is a token where dates are read: {@link #of} expects tokens that were cut by these. */
    public TokenRules tokenRules() {
        return tokenRules;
    }
}
