package org.mithaq.codebook.ide.message;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.mithaq.codebook.message.Messages;
import org.mithaq.codebook.message.TextBundle;

/** The texts of the services in the language of the users. */
@Singleton
public class IdeMessages {

    private final TextBundle texts;
    private final Locale locale;

    @Inject
    IdeMessages(Messages language) {
        this(language.locale());
    }

    /**
     * @param locale the language of the users
     */
    public IdeMessages(Locale locale) {
        this.locale = locale;
        texts = new TextBundle(IdeMessages.class, locale);
    }

    /** The language of the users. */
    public Locale locale() {
        return locale;
    }

    /** A text; numbers are written plainly whatever the language. */
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** A text, if there is one of this key. */
    public Optional<String> find(String key) {
        return texts.has(key) ? Optional.of(text(key)) : Optional.empty();
    }
}
