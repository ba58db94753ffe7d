package org.mithaq.export.message;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.MessageText;

/** What this bundle says to users, in English and Arabic. */
public final class ExportMessages {

    private static final String BASE = ExportMessages.class.getPackageName() + ".messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ExportMessages() {
    }

    /**
     * A message that is put together when it is shown.
     *
     * @param key a key of {@code messages.properties} beside this class
     * @param argument what stands in {@code {0}}
     */
    public static Message of(String key, Object argument) {
        return locale -> MessageText.of(bundle(locale), key, argument);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BASE, locale, ExportMessages.class.getClassLoader(), NO_FALLBACK);
    }
}
