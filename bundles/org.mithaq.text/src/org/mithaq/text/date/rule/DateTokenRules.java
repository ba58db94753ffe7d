package org.mithaq.text.date.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.token.TokenRules;

/** A date in digits is one token, two names of a month glued together are two, halves of a month's name are one. */
final class DateTokenRules implements TokenRules {

    private static final Pattern GLUED_MONTH = Pattern.compile("(?:يناير|فبراير|مارس|[أإا]بريل|مايو|يونيو|يوليو"
            + "|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر)"
            + "(?=كانون|تشرين|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول)");

    private static final int SHORTEST_TWO_MONTHS = "مايوآب".length();
    private final MonthNames names;

    DateTokenRules(MonthNames names) {
        this.names = names;
    }

    @Override
    public int compoundEnd(String text, int start, int limit) {
        return NumericDate.at(text, start, limit).map(NumericDate::end).orElse(start);
    }

    @Override
    public int wordEnd(String text, int start, int end) {
        if (end - start < SHORTEST_TWO_MONTHS) {
            return end;
        }
        Matcher month = GLUED_MONTH.matcher(text).region(start, end);
        return month.lookingAt() ? month.end() : end;
    }

    @Override
    public boolean isWord(String folded) {
        return names.isPart(folded);
    }
}
