package org.mithaq.codebook;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.util.Locale;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.mithaq.model.codebook.CodebookPackage;

/**
 * Sets up the language outside of any workbench. {@link #createInjector()} touches no global registry but what
 * reading the grammar needs, so that several injectors, in several languages, live side by side.
 */
public class CodebookStandaloneSetup extends CodebookStandaloneSetupGenerated {

    private final Locale locale;

    /** A set-up with messages in English. */
    public CodebookStandaloneSetup() {
        this(Locale.ENGLISH);
    }

    /**
     * @param locale the language of all messages; English where there is no translation
     */
    public CodebookStandaloneSetup(Locale locale) {
        this.locale = locale;
    }

    @Override
    public Injector createInjector() {
        CodebookPackage.eINSTANCE.eClass();
        XtextPackage.eINSTANCE.eClass();
        // Xtext reads the compiled grammar through the registry of EMF and through no other.
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin",
                new BinaryGrammarResourceFactoryImpl());
        return Guice.createInjector(module(locale));
    }

    /** What the language consists of; front ends of it add their services. */
    protected Module module(Locale messages) {
        return new CodebookRuntimeModule(messages);
    }
}
