package org.mithaq.core.message;

import java.util.Locale;

/** Something to say to a user, in whatever language the user reads. */
@FunctionalInterface
public interface Message {

    /** The text in a language; English where there is no translation. Never empty. */
    String in(Locale locale);

    /** The English text: what logs and exceptions show. */
    default String inEnglish() {
        return in(Locale.ENGLISH);
    }
}
