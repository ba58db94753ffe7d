package org.mithaq.codebook;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Something that is wrong in a codebook file.
 *
 * @param file the file; for a standard codebook that the project has no copy of, its path below {@code standard}
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 * @param severity how grave it is
 * @param code which mistake it is; the same in every language and version
 * @param message what is wrong and what to do, in the users' language
 */
public record CodebookIssue(Path file, int line, int column, Severity severity, String code, String message) {

    /** How grave an issue is. */
    public enum Severity {
        /** The codebook does not say what it should. */
        ERROR,
        /** Probably a mistake. */
        WARNING,
        /** Worth a look. */
        INFO;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code file:line:column: severity: message}, as compilers write it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + severity + ": " + message;
    }
}
