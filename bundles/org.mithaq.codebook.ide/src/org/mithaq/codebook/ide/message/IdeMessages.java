package org.mithaq.codebook.ide.message;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.mithaq.codebook.message.Messages;

/** The texts of the services in the language of the users. English stands in where a translation is missing. */
@Singleton
public class IdeMessages {

    private final ResourceBundle bundle;
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
        bundle = ResourceBundle.getBundle(IdeMessages.class.getPackageName() + ".messages", locale,
                IdeMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language of the users. */
    public Locale locale() {
        return locale;
    }

    /** A text; numbers are written plainly whatever the language. */
    public String text(String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    /** A text, if there is one of this key. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }
}
