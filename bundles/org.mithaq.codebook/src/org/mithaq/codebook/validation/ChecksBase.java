package org.mithaq.codebook.validation;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.mithaq.codebook.message.Messages;
import org.mithaq.codebook.message.TypeNames;
import org.mithaq.codebook.expression.Type;
import org.mithaq.model.codebook.NamedElement;

/** What all checks need: to say what is wrong in the users' language. */
abstract class ChecksBase extends AbstractDeclarativeValidator {

    @Inject
    private Messages messages;
    @Inject
    private TypeNames typeNames;

    /** Composed checks are run by {@link CodebookChecks}, not by themselves. */
    @Override
    public void register(EValidatorRegistrar registrar) {
    }

    /**
     * Reports an error.
     *
     * @param code which mistake it is
     * @param variant the ending of the message's key; empty when the mistake has one message
     * @param at what is wrong
     * @param feature where exactly; null for all of it
     * @param arguments what the message names
     */
    protected void error(IssueCode code, String variant, EObject at, EStructuralFeature feature, Object... arguments) {
        error(text(code, variant, arguments), at, feature, code.id());
    }

    /** Reports a warning. See {@link #error(IssueCode, String, EObject, EStructuralFeature, Object...)}. */
    protected void warning(IssueCode code, String variant, EObject at, EStructuralFeature feature,
            Object... arguments) {
        warning(text(code, variant, arguments), at, feature, code.id());
    }

    /** Reports something worth a look. See {@link #error(IssueCode, String, EObject, EStructuralFeature, Object...)}. */
    protected void info(IssueCode code, String variant, EObject at, EStructuralFeature feature, Object... arguments) {
        info(text(code, variant, arguments), at, feature, code.id());
    }

    /** Whether an element has a name; it has none where the words for it do not fit, which is reported already. */
    protected static boolean isNamed(NamedElement element) {
        return element.getName() != null && !element.getName().isEmpty();
    }

    /** A type in the users' words. */
    protected String name(Type type) {
        return typeNames.of(type);
    }

    private String text(IssueCode code, String variant, Object... arguments) {
        return messages.text(variant.isEmpty() ? code.id() : code.id() + "." + variant, arguments);
    }
}
