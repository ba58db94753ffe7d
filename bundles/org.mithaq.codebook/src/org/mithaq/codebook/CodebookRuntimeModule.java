package org.mithaq.codebook;

import com.google.inject.Binder;
import java.util.Locale;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.IDiagnosticConverter;
import org.mithaq.codebook.conversion.CodebookValueConverters;
import org.mithaq.codebook.formatting.CodebookFormatter;
import org.mithaq.codebook.message.Messages;
import org.mithaq.codebook.message.SyntaxMessages;
import org.mithaq.codebook.message.UnknownNameMessages;
import org.mithaq.codebook.resource.CodebookElementFactory;
import org.mithaq.codebook.resource.CodebookLinker;
import org.mithaq.codebook.resource.CodebookResource;
import org.mithaq.codebook.resource.ParserNotes;
import org.mithaq.codebook.scoping.CodebookLinking;
import org.mithaq.codebook.scoping.CodebookScopes;
import org.mithaq.codebook.validation.CodebookDiagnostician;
import org.mithaq.codebook.validation.issue.IssuePlaces;

/** The parts that the language consists of. */
public class CodebookRuntimeModule extends AbstractCodebookRuntimeModule {

    private final Locale locale;

    /** A language with messages in English. */
    public CodebookRuntimeModule() {
        this(Locale.ENGLISH);
    }

    /**
     * @param locale the language of all messages
     */
    public CodebookRuntimeModule(Locale locale) {
        this.locale = locale;
    }

    public void configureMessages(Binder binder) {
        binder.bind(Messages.class).toInstance(new Messages(locale));
    }

    /** Nothing that the generated language registers is for other languages to see. */
    @Override
    public EValidator.Registry bindEValidatorRegistry() {
        return new EValidatorRegistryImpl();
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return CodebookResource.class;
    }

    @Override
    public Class<? extends ILinker> bindILinker() {
        return CodebookLinker.class;
    }

    @Override
    public Class<? extends ILinkingService> bindILinkingService() {
        return CodebookLinking.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return CodebookValueConverters.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return CodebookScopes.class;
    }

    public Class<? extends Diagnostician> bindDiagnostician() {
        return CodebookDiagnostician.class;
    }

    public Class<? extends IDiagnosticConverter> bindIDiagnosticConverter() {
        return IssuePlaces.class;
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return CodebookFormatter.class;
    }

    public void configureFormatterPreferences(Binder binder) {
        binder.bind(IPreferenceValuesProvider.class).annotatedWith(FormatterPreferences.class)
                .to(FormatterPreferenceValuesProvider.class);
    }

    public Class<? extends NodeModelBuilder> bindNodeModelBuilder() {
        return ParserNotes.class;
    }

    public Class<? extends IAstFactory> bindIAstFactory() {
        return CodebookElementFactory.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindUnknownNameMessages() {
        return UnknownNameMessages.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }
}
