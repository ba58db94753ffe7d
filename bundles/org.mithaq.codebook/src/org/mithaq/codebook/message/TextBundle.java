package org.mithaq.codebook.message;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of {@code messages.properties} beside a class, in one language. English stands in where a translation is missing. */
public final class TextBundle {

    private final ResourceBundle bundle;

    /**
     * @param place stands beside the file
     * @param locale the language of the users
     */
    public TextBundle(Class<?> place, Locale locale) {
        bundle = ResourceBundle.getBundle(place.getPackageName() + ".messages", locale, place.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A text.
     *
     * @param key the key of the text
     * @param arguments what replaces {@code {0}}, {@code {1}} …; numbers are written plainly whatever the language
     * @throws MissingResourceException when there is no such key, which is a mistake of the program
     */
    public String text(String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
