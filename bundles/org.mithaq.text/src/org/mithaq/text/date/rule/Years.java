package org.mithaq.text.date.rule;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.mithaq.text.token.Token;

/** Which numbers are years. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2040;
    /** Where a year's digits are damaged, only years that such reports speak of are believed. */
    private static final int FIRST_OF_DAMAGED = 1990;

    private Years() {}

    static boolean isPlausible(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** The year that a number is, whatever stands around it. */
    static OptionalInt plain(Token token) {
        return token.digits() == 4 && isPlausible(token.value()) ? OptionalInt.of(token.value()) : OptionalInt.empty();
    }

    /**
     * The year that a number beside a month or a word for year is: plain, with reversed digits, with one digit lost, or
     * with the number of a note glued behind it.
     */
    static OptionalInt inContext(Token token) {
        if (token.digits() == 3) {
            return withLostDigit(token.text());
        }
        if (plain(token).isPresent() || token.digits() < 4 || token.digits() > 6) {
            return plain(token);
        }
        String digits = token.digits() == 4 ? new StringBuilder(token.text()).reverse().toString()
                : token.text().substring(0, 4);
        int year = Integer.parseInt(digits);
        return year >= FIRST_OF_DAMAGED && year <= LAST ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** Of three digits the only year that they can be left of, as 2022 of 222. */
    private static OptionalInt withLostDigit(String digits) {
        int[] years = IntStream.rangeClosed(FIRST_OF_DAMAGED, LAST)
                .filter(year -> loses(Integer.toString(year), digits)).toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }

    private static boolean loses(String year, String left) {
        return IntStream.range(0, year.length()).anyMatch(i -> (year.substring(0, i) + year.substring(i + 1)).equals(left));
    }
}
