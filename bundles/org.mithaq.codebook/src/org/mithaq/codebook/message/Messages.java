package org.mithaq.codebook.message;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The messages of the language in one language of the users. English stands in where a translation is missing. */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * @param locale the language of the users
     */
    public Messages(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language of the users. */
    public Locale locale() {
        return locale;
    }

    /**
     * A message.
     *
     * @param key the key of the message
     * @param arguments what replaces {@code {0}}, {@code {1}} …; numbers are written plainly whatever the language
     * @throws MissingResourceException when there is no such key, which is a mistake of the program
     */
    public String text(String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    /** Whether there is a message of this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
