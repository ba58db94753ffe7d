package org.mithaq.text.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as it is known, in the notation of ISO 8601-2 (EDTF): {@code 2013-12-17}, {@code 2015-11},
 * {@code 2015}, {@code 2016-22} for a season (21 spring, 22 summer, 23 autumn, 24 winter, northern half of the
 * earth), {@code 199X} for a decade, and {@code 2013/2018} for a range of any of these but ranges.
 *
 * @param text in that notation
 * @param start first day
 * @param end last day; of a winter, the last of February of the next year
 */
public record Edtf(String text, DatePrecision precision, LocalDate start, LocalDate end) {

    private static final String DAY_FORM = "YYYY-MM-DD";
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DECADE = Pattern.compile("([0-9]{3})X");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    public Edtf {
        Objects.requireNonNull(text);
        Objects.requireNonNull(precision);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A date does not end before it starts: " + text);
        }
    }

    public static Edtf day(LocalDate day) {
        return new Edtf(day.toString(), DatePrecision.DAY, day, day);
    }

    public static Edtf month(YearMonth month) {
        return new Edtf(month.toString(), DatePrecision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** @param year 0 to 9999 */
    public static Edtf year(int year) {
        return new Edtf(fourDigits(year), DatePrecision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** @param season 21 spring, 22 summer, 23 autumn, 24 winter */
    public static Edtf season(int year, int season) {
        if (season < SPRING || season > WINTER) {
            throw new IllegalArgumentException("A season is 21, 22, 23 or 24, not " + season);
        }
        YearMonth first = YearMonth.of(year, 3 * (season - SPRING) + 3);
        return new Edtf(fourDigits(year) + "-" + season, DatePrecision.SEASON, first.atDay(1),
                first.plusMonths(2).atEndOfMonth());
    }

    /** @param firstYear of the decade, a multiple of ten */
    public static Edtf decade(int firstYear) {
        if (firstYear % 10 != 0) {
            throw new IllegalArgumentException("A decade starts with a year that ends in 0, not " + firstYear);
        }
        return new Edtf(fourDigits(firstYear).substring(0, 3) + "X", DatePrecision.DECADE,
                LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31));
    }

    /**
     * @throws IllegalArgumentException when one of the two is a range or the second starts before the first
     */
    public static Edtf range(Edtf from, Edtf to) {
        if (from.precision == DatePrecision.RANGE || to.precision == DatePrecision.RANGE) {
            throw new IllegalArgumentException("A range goes from one date to another, not over ranges");
        }
        if (to.start.isBefore(from.start)) {
            throw new IllegalArgumentException("A range does not end before it starts: " + from.text + "/" + to.text);
        }
        return new Edtf(from.text + "/" + to.text, DatePrecision.RANGE, from.start, to.end);
    }

    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException when the text has none of its forms or names a day that does not exist
     */
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return range(parse(text.substring(0, slash)), parse(text.substring(slash + 1)));
        }
        try {
            return parseSingle(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no such date: " + text, e);
        }
    }

    /** Whether it has the form of nearly all dates, which is told without a pattern. */
    private static boolean isDay(String text) {
        if (text.length() != DAY_FORM.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char found = text.charAt(i);
            if (DAY_FORM.charAt(i) == '-' ? found != '-' : found < '0' || found > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    private static Edtf parseSingle(String text) {
        if (isDay(text)) {
            LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            return new Edtf(text, DatePrecision.DAY, day, day);
        }
        if (YEAR.matcher(text).matches()) {
            return year(Integer.parseInt(text));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            int year = Integer.parseInt(month.group(1));
            int number = Integer.parseInt(month.group(2));
            return number >= SPRING && number <= WINTER ? season(year, number) : month(YearMonth.of(year, number));
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return decade(Integer.parseInt(decade.group(1)) * 10);
        }
        throw new IllegalArgumentException("Expected a date such as 2013-12-17, 2015-11, 2015, 2016-22 (summer), 199X"
                + " or 2013/2018 but found \"" + text + "\"");
    }

    private static String fourDigits(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("A year has four digits: " + Year.of(year));
        }
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }

    @Override
    public String toString() {
        return text;
    }
}
