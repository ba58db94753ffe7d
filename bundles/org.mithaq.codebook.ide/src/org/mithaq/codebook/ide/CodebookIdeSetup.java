package org.mithaq.codebook.ide;

import com.google.inject.Module;
import java.util.Locale;
import org.eclipse.xtext.util.Modules2;
import org.mithaq.codebook.CodebookStandaloneSetup;

/** Sets up the language together with its services for editors. */
public class CodebookIdeSetup extends CodebookStandaloneSetup {

    /** A set-up with messages in English. */
    public CodebookIdeSetup() {
        this(Locale.ENGLISH);
    }

    /**
     * @param locale the language of all messages and of the documentation
     */
    public CodebookIdeSetup(Locale locale) {
        super(locale);
    }

    @Override
    protected Module module(Locale messages) {
        return Modules2.mixin(super.module(messages), new CodebookIdeModule());
    }
}
