package org.mithaq.core.id;

import java.util.Locale;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;

/**
 * The lasting id of a record, such as {@code AGR-0012}, unique among the records of its coder.
 *
 * @param value a prefix of letters, a dash, and a number of at least four digits
 */
public record RecordId(String value) implements Comparable<RecordId> {

    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 9;

    /**
     * @throws RefusedException when the text has another form
     */
    public RecordId {
        if (!isValid(value)) {
            throw new RefusedException(Messages.of("record.id.invalid", value));
        }
    }

    /**
     * @param prefix letters, digits and underscores, beginning with a letter
     * @param number at least 1
     */
    public static RecordId of(String prefix, int number) {
        return new RecordId(prefix + String.format(Locale.ROOT, "-%04d", number));
    }

    /** Whether the text has the form of an id. No pattern: checks ask each record of a project. */
    public static boolean isValid(String text) {
        int dash = text.lastIndexOf('-');
        return dash > 0 && isPrefix(text, dash) && isNumber(text, dash + 1);
    }

    private static boolean isPrefix(String text, int end) {
        int at = 0;
        while (at < end) {
            int character = text.codePointAt(at);
            boolean fits = Character.isLetter(character) || at > 0 && (Character.isDigit(character) || character == '_');
            if (!fits) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    private static boolean isNumber(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        int digits = text.length() - start;
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    /** What stands before the last dash. */
    public String prefix() {
        return value.substring(0, value.lastIndexOf('-'));
    }

    /** The number, for giving out the next one and for nothing else. */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
