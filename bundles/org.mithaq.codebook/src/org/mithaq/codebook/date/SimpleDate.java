package org.mithaq.codebook.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date of EDTF that is no interval. */
final class SimpleDate {

    private static final Pattern DATE = Pattern.compile(
            "(?<year>\\d{4}|\\d{3}X|\\d\\dXX)(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX))?)?[?~%]?");
    private static final String DAY_FORM = "YYYY-MM-DD";
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int MONTHS_OF_A_SEASON = 3;
    private static final String UNSPECIFIED = "XX";

    private SimpleDate() {
    }

    static Optional<DateBounds> parse(String edtf) {
        return isDay(edtf) ? day(number(edtf, 0, 4), number(edtf, 5, 7), number(edtf, 8, 10)) : parsePattern(edtf);
    }

    /** Whether it has the form of nearly all dates, which is read without a pattern; others have a season for a month. */
    private static boolean isDay(String edtf) {
        if (edtf.length() != DAY_FORM.length()) {
            return false;
        }
        for (int i = 0; i < edtf.length(); i++) {
            char found = edtf.charAt(i);
            if (DAY_FORM.charAt(i) == '-' ? found != '-' : found < '0' || found > '9') {
                return false;
            }
        }
        return number(edtf, 5, 7) < FIRST_SEASON;
    }

    private static int number(String edtf, int start, int end) {
        return Integer.parseInt(edtf, start, end, 10);
    }

    private static Optional<DateBounds> day(int year, int month, int day) {
        try {
            return Optional.of(DateBounds.ofDay(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateBounds> parsePattern(String edtf) {
        Matcher date = DATE.matcher(edtf);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(bounds(date.group("year"), date.group("month"), date.group("day")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateBounds bounds(String year, String month, String day) {
        boolean specified = !year.contains("X");
        if (!specified && month != null && !month.equals(UNSPECIFIED)) {
            throw new DateTimeException("A month of an unspecified year has no bounds");
        }
        if (!specified || month == null || month.equals(UNSPECIFIED)) {
            return years(year);
        }
        int number = Integer.parseInt(month);
        if (number >= FIRST_SEASON && number <= LAST_SEASON) {
            return season(Integer.parseInt(year), number);
        }
        var first = YearMonth.of(Integer.parseInt(year), number);
        return day == null || day.equals(UNSPECIFIED) ? months(first, first, DatePrecision.MONTH)
                : DateBounds.ofDay(first.atDay(Integer.parseInt(day)));
    }

    private static DateBounds years(String year) {
        var precision = switch (year.indexOf('X')) {
            case -1 -> DatePrecision.YEAR;
            case 3 -> DatePrecision.DECADE;
            default -> DatePrecision.CENTURY;
        };
        return months(YearMonth.of(Integer.parseInt(year.replace('X', '0')), 1),
                YearMonth.of(Integer.parseInt(year.replace('X', '9')), 12), precision);
    }

    /** Spring begins with March; winter goes on into the next year. */
    private static DateBounds season(int year, int season) {
        var first = YearMonth.of(year, MONTHS_OF_A_SEASON * (season - FIRST_SEASON + 1));
        return months(first, first.plusMonths(MONTHS_OF_A_SEASON - 1L), DatePrecision.SEASON);
    }

    private static DateBounds months(YearMonth first, YearMonth last, DatePrecision precision) {
        return new DateBounds(Optional.of(first.atDay(1)), Optional.of(last.atEndOfMonth()), precision);
    }
}
