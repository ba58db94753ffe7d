package org.mithaq.text.zone;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a note has at the start of its first line, or at its end, which is where extraction puts that of a
 * right-to-left note.
 *
 * @param from where its digits start, in UTF-16 units of the line
 * @param to where they end
 */
record NoteNumber(int value, int from, int to) {

    private static final Pattern AT_START = Pattern.compile("\\s*\\(?([0-9]{1,3})\\)?\\s+[^0-9\\s./-].*");
    private static final Pattern AT_END = Pattern.compile(".*(?:[^0-9\\s./-]|\\p{L}\\.)\\s+\\(?([0-9]{1,3})\\)?\\s*");
    /** Only below a title that says that notes follow. */
    private static final Pattern LISTED = Pattern.compile("\\s*[(\\[]?([0-9]{1,3})[)\\].\\-]{1,2}\\s*[^0-9\\s].*");

    /** The number when it is the expected one or, as notes get lost, one or two more. */
    static Optional<NoteNumber> of(String line, int expected) {
        return of(line, expected, List.of(AT_START, AT_END));
    }

    /** The same in a list of notes, where numbers may be written like those of other lists. */
    static Optional<NoteNumber> inList(String line, int expected) {
        return of(line, expected, List.of(AT_START, LISTED, AT_END));
    }

    private static Optional<NoteNumber> of(String line, int expected, List<Pattern> forms) {
        for (Pattern form : forms) {
            Matcher found = form.matcher(line);
            if (found.matches()) {
                int value = Integer.parseInt(found.group(1));
                if (value >= expected && value <= expected + 2) {
                    return Optional.of(new NoteNumber(value, found.start(1), found.end(1)));
                }
            }
        }
        return Optional.empty();
    }
}
