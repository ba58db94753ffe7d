package org.mithaq.text.zone.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a note has at the start of its first line, or at its end, which is where extraction puts that of a
 * right-to-left note. The day of a date is none.
 *
 * @param from where its digits start, in UTF-16 units of the line
 * @param to where they end
 */
record NoteNumber(int value, int from, int to) {

    private static final String MONTH = "(?:كانون|تشرين|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|يناير|فبراير|مارس|إبريل"
            + "|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)";
    private static final Pattern AT_START =
            Pattern.compile("\\s*\\(?([0-9]{1,3})\\)?\\s+(?!" + MONTH + ")[^0-9\\s./-].*");
    private static final Pattern AT_END =
            Pattern.compile(".*(?:[^0-9\\s./-]|\\p{L}\\.)(?<!" + MONTH + ")\\s+\\(?([0-9]{1,3})\\)?\\s*");
    /** Only below a title that says that notes follow. */
    private static final Pattern LISTED = Pattern.compile("\\s*[(\\[]?([0-9]{1,3})[)\\].\\-]{1,2}\\s*[^0-9\\s].*");

    /** The numbers at the ends of a line: none, one or two. */
    static List<NoteNumber> of(String line) {
        return of(line, List.of(AT_START, AT_END));
    }

    /** The same in a list of notes, where numbers may be written like those of other lists. */
    static List<NoteNumber> inList(String line) {
        return of(line, List.of(AT_START, LISTED, AT_END));
    }

    /** A form is tried only where the line begins or ends like a number, which few do: the forms take long to tell. */
    private static List<NoteNumber> of(String line, List<Pattern> forms) {
        boolean begins = begins(line);
        boolean ends = ends(line);
        List<NoteNumber> numbers = new ArrayList<>();
        for (Pattern form : forms) {
            Matcher found = form.matcher(line);
            if ((form == AT_END ? ends : begins) && found.matches()) {
                numbers.add(new NoteNumber(Integer.parseInt(found.group(1)), found.start(1), found.end(1)));
            }
        }
        return numbers;
    }

    private static boolean begins(String line) {
        int at = 0;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at < line.length() && (line.charAt(at) == '(' || line.charAt(at) == '[' || isDigit(line.charAt(at)));
    }

    private static boolean ends(String line) {
        int at = line.length() - 1;
        while (at >= 0 && isBlank(line.charAt(at))) {
            at--;
        }
        return at >= 0 && (line.charAt(at) == ')' || isDigit(line.charAt(at)));
    }

    /** What the forms skip. */
    private static boolean isBlank(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
