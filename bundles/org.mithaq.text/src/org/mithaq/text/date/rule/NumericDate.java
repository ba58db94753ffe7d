package org.mithaq.text.date.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.date.Edtf;

/**
 * A date in digits: {@code 29/11/2022}, {@code 2012-7-25}, and what extraction makes of them. A blank behind a
 * separator parts two runs that stand in reverse ({@code 05/2023/ 10} reads 10/05/2023); two slashes behind a year are
 * those that its day and month have lost ({@code 2021//2005} reads 20/05/2021).
 *
 * @param end of the date, UTF-16 units of the text it was found in
 * @param year the three parts
 * @param swapped whether day and month may be the other way round as well
 */
record NumericDate(int end, int year, int month, int day, boolean swapped) {

    private static final Pattern PLAIN = Pattern.compile(
            "([0-9]{1,4})( ?/ ?| ?- ?|\\.)([0-9]{1,4})( ?/ ?| ?- ?|\\.)([0-9]{1,4})(?![0-9])");
    private static final Pattern LOST_SLASHES = Pattern.compile("([0-9]{4})//([0-9]{1,2})([0-9]{2})(?![0-9])");

    static Optional<NumericDate> at(String text, int start, int limit) {
        if (!isFollowedBySeparator(text, start, limit)) {
            return Optional.empty();
        }
        Matcher lost = LOST_SLASHES.matcher(text).region(start, limit);
        if (lost.lookingAt()) {
            return of(lost.end(), number(lost, 1), number(lost, 3), number(lost, 2), false);
        }
        Matcher plain = PLAIN.matcher(text).region(start, limit);
        if (plain.lookingAt() && plain.group(2).strip().equals(plain.group(4).strip())) {
            return ofRuns(plain);
        }
        return Optional.empty();
    }

    /** Most numbers are no dates, and a regular expression takes its time to tell. */
    private static boolean isFollowedBySeparator(String text, int start, int limit) {
        int at = start;
        while (at < limit && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at < limit && text.charAt(at) == ' ') {
            at++;
        }
        return at < limit && "/-.".indexOf(text.charAt(at)) >= 0;
    }

    private static Optional<NumericDate> ofRuns(Matcher plain) {
        List<List<String>> runs = new ArrayList<>(List.of(new ArrayList<>(List.of(plain.group(1)))));
        for (int part = 3; part <= 5; part += 2) {
            String separator = plain.group(part - 1);
            if (separator.endsWith(" ") && !separator.startsWith(" ")) {
                runs.addFirst(new ArrayList<>());
                runs.getFirst().add(plain.group(part));
            } else {
                runs.getFirst().add(plain.group(part));
            }
        }
        List<String> parts = runs.stream().flatMap(List::stream).toList();
        return ofParts(plain.end(), parts);
    }

    private static Optional<NumericDate> ofParts(int end, List<String> parts) {
        int first = Integer.parseInt(parts.get(0));
        int second = Integer.parseInt(parts.get(1));
        int third = Integer.parseInt(parts.get(2));
        if (parts.get(2).length() == 4 && parts.get(0).length() <= 2 && parts.get(1).length() <= 2) {
            return second <= 12 ? of(end, third, second, first, false) : of(end, third, first, second, false);
        }
        if (parts.get(0).length() == 4 && parts.get(1).length() <= 2 && parts.get(2).length() <= 2) {
            return second <= 12 ? of(end, first, second, third, third <= 12 && second != third)
                    : of(end, first, third, second, false);
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<NumericDate> of(int end, int year, int month, int day, boolean swapped) {
        try {
            LocalDate.of(year, month, day);
            return Years.isPlausible(year) ? Optional.of(new NumericDate(end, year, month, day, swapped))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Edtf value() {
        return Edtf.day(LocalDate.of(year, month, day));
    }

    List<Edtf> alternatives() {
        return swapped ? List.of(Edtf.day(LocalDate.of(year, day, month))) : List.of();
    }
}
