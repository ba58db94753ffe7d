package org.mithaq.core.message;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The messages of this bundle: {@code messages.properties} beside this class, and its translations. */
public final class Messages {

    private static final String BASE = Messages.class.getPackageName() + ".messages";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {
    }

    /**
     * A message that is put together when it is shown.
     *
     * @param key a key of the properties file
     * @param arguments what stands in {@code {0}}, {@code {1}} …, as {@link MessageText} shows it; messages in the language
     *     of the whole
     */
    public static Message of(String key, Object... arguments) {
        Object[] kept = arguments.clone();
        return locale -> text(locale, key, kept);
    }

    /** Text that is the same in every language, such as what a library reports. */
    public static Message literal(String text) {
        return locale -> text;
    }

    /** Whether there is a message with a key. */
    public static boolean has(String key) {
        return ResourceBundle.getBundle(BASE, Locale.ROOT, Messages.class.getClassLoader(), NO_FALLBACK).containsKey(key);
    }

    /**
     * @throws java.util.MissingResourceException when there is no such key
     */
    public static String text(Locale locale, String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(BASE, locale, Messages.class.getClassLoader(), NO_FALLBACK);
        return MessageText.of(texts, key, arguments);
    }
}
