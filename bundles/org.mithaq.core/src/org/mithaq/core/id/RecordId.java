package org.mithaq.core.id;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;

/**
 * The lasting id of a record, such as {@code AGR-0012}, unique among the records of its coder.
 *
 * @param value a prefix of letters, a dash, and a number of at least four digits
 */
public record RecordId(String value) implements Comparable<RecordId> {

    private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}_]*-[0-9]{4,9}");

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

    /** Whether the text has the form of an id. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
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
