package org.mithaq.codebook.load;

import com.google.inject.Module;
import java.util.Locale;
import org.mithaq.codebook.CodebookStandaloneSetup;

/** Sets the language up for files that are read once. */
public final class LoadingSetup extends CodebookStandaloneSetup {

    /**
     * @param locale the language of all messages; English where there is no translation
     */
    public LoadingSetup(Locale locale) {
        super(locale);
    }

    @Override
    protected Module module(Locale messages) {
        return new LoadingModule(messages);
    }
}
