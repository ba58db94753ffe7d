package org.mithaq.codebook.message;

import java.util.Locale;
import java.util.MissingResourceException;

/** The messages of the language in one language of the users. */
public final class Messages {

    private final TextBundle texts;
    private final Locale locale;

    /**
     * @param locale the language of the users
     */
    public Messages(Locale locale) {
        this.locale = locale;
        texts = new TextBundle(Messages.class, locale);
    }

    /** The language of the users. */
    public Locale locale() {
        return locale;
    }

    /**
     * A message, see {@link TextBundle#text(String, Object...)}.
     *
     * @throws MissingResourceException when there is no such key, which is a mistake of the program
     */
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** Whether there is a message of this key. */
    public boolean has(String key) {
        return texts.has(key);
    }
}
