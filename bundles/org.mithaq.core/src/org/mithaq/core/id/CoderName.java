package org.mithaq.core.id;

/**
 * Who codes, as the name of the coder's folder.
 *
 * @param value letters and digits of any script, {@code -}, {@code _} and {@code .}, at most 100 UTF-16 units; a valid
 *     folder name on every operating system
 */
public record CoderName(String value) implements Comparable<CoderName> {

    /**
     * @throws org.mithaq.core.message.RefusedException when it is no valid name
     */
    public CoderName {
        Names.checked(value, "coder.name.invalid");
    }

    /** Whether the text can be a coder's name. */
    public static boolean isValid(String text) {
        return Names.isValid(text);
    }

    /** The name that the user of this computer has by default. */
    public static CoderName ofSystemUser() {
        String safe = Names.safe(System.getProperty("user.name", ""));
        return new CoderName(safe.isEmpty() ? "coder" : safe);
    }

    @Override
    public int compareTo(CoderName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
