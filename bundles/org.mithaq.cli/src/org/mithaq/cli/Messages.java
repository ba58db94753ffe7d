package org.mithaq.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mithaq.core.message.MessageText;

/** The texts of the command line in one language. English stands in where a language is not known. */
final class Messages {

    private static final ResourceBundle.Control NO_DETOUR_BY_THE_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Messages of(Locale locale) {
        return new Messages(ResourceBundle.getBundle("org.mithaq.cli.messages", locale, Messages.class.getClassLoader(),
                NO_DETOUR_BY_THE_DEFAULT_LOCALE));
    }

    /** All texts, as picocli wants them for its help. */
    ResourceBundle bundle() {
        return bundle;
    }

    /**
     * @param key as in messages.properties
     * @param arguments put into {0}, {1}, … as {@link MessageText} shows them
     */
    String text(String key, Object... arguments) {
        return MessageText.of(bundle, key, arguments);
    }
}
