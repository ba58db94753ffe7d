package org.mithaq.core.project;

import java.time.Clock;
import java.util.Locale;
import org.mithaq.codebook.CodebookLoader;

/**
 * What seldom differs from one opening of a project to the next.
 *
 * @param clock dates what is recorded
 * @param codebookLoader reads the codebook and words its mistakes; slow to make, so that one may serve many projects
 */
public record OpenOptions(Clock clock, CodebookLoader codebookLoader) {

    /** The clock of the system, and English. */
    public static OpenOptions defaults() {
        return new OpenOptions(Clock.systemUTC(), new CodebookLoader());
    }

    /** The clock of the system, and mistakes of the codebook in a language. */
    public static OpenOptions in(Locale locale) {
        return new OpenOptions(Clock.systemUTC(), new CodebookLoader(locale));
    }
}
