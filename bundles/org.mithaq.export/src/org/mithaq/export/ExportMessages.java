package org.mithaq.export;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.MessageText;

/** What this bundle says to users, in English and Arabic. */
final class ExportMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ExportMessages() {
    }

    static Message of(String key, Object argument) {
        return locale -> MessageText.of(bundle(locale), key, argument);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.mithaq.export.messages", locale, ExportMessages.class.getClassLoader(),
                NO_FALLBACK);
    }
}
