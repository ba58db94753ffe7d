package org.mithaq.core.project;

import java.time.Clock;
import java.util.Locale;

/**
 * What seldom differs from one opening of a project to the next.
 *
 * @param clock dates what is recorded
 * @param codebookMessages the language in which the codebook's mistakes are reported
 */
public record OpenOptions(Clock clock, Locale codebookMessages) {

    /** The clock of the system, and English. */
    public static OpenOptions defaults() {
        return new OpenOptions(Clock.systemUTC(), Locale.ENGLISH);
    }

    /** The same with another language. */
    public OpenOptions withCodebookMessages(Locale locale) {
        return new OpenOptions(clock, locale);
    }

    /** The same with another clock. */
    public OpenOptions withClock(Clock other) {
        return new OpenOptions(other, codebookMessages);
    }
}
