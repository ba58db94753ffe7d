package org.mithaq.core.id;

import java.util.Optional;

/**
 * The lasting id of a report, which is the name of its folder.
 *
 * @param value letters and digits of any script, {@code -}, {@code _} and {@code .}, at most 100 UTF-16 units; a valid
 *     folder name on every operating system
 */
public record ReportId(String value) implements Comparable<ReportId> {

    /**
     * @throws org.mithaq.core.message.RefusedException when it is no valid id
     */
    public ReportId {
        Names.checked(value, "report.id.invalid");
    }

    /** The id that is made from a title or a file name; empty when no letter or digit is in it. */
    public static Optional<ReportId> from(String text) {
        String safe = Names.safe(text);
        return safe.isEmpty() ? Optional.empty() : Optional.of(new ReportId(safe));
    }

    /** Whether the text can be an id. */
    public static boolean isValid(String text) {
        return Names.isValid(text);
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
