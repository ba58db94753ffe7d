package org.mithaq.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mithaq.core.message.Message;

/** What this bundle says to users, in English and Arabic. */
final class ExportMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ExportMessages() {
    }

    static Message of(String key, Object argument) {
        return locale -> new MessageFormat(bundle(locale).getString(key), Locale.ROOT)
                .format(new Object[] {String.valueOf(argument)});
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.mithaq.export.messages", locale, ExportMessages.class.getClassLoader(),
                NO_FALLBACK);
    }
}
