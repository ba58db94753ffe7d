package org.mithaq.codebook.validation.check;

import com.google.inject.Inject;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.FeatureBasedDiagnostic;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.mithaq.codebook.expression.Type;
import org.mithaq.codebook.message.Messages;
import org.mithaq.codebook.message.TypeNames;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.NamedElement;

/** What all checks need: to say what is wrong in the users' language. */
public abstract class ChecksBase {

    @Inject
    private Messages messages;
    @Inject
    private TypeNames typeNames;

    @Inject
    private Findings findings;

    /**
     * Adds the checks to the table of all. Asked once; the checks are then carried out by any thread.
     */
    public abstract void addTo(CheckTable table);

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
        report(Diagnostic.ERROR, code, text(code, variant, arguments), at, feature);
    }

    /** Reports a warning. See {@link #error(IssueCode, String, EObject, EStructuralFeature, Object...)}. */
    protected void warning(IssueCode code, String variant, EObject at, EStructuralFeature feature,
            Object... arguments) {
        report(Diagnostic.WARNING, code, text(code, variant, arguments), at, feature);
    }

    /** Reports something worth a look. See {@link #error(IssueCode, String, EObject, EStructuralFeature, Object...)}. */
    protected void info(IssueCode code, String variant, EObject at, EStructuralFeature feature, Object... arguments) {
        report(Diagnostic.INFO, code, text(code, variant, arguments), at, feature);
    }

    /** Whether an element has a name; it has none where the words for it do not fit, which is reported already. */
    protected static boolean isNamed(NamedElement element) {
        return element.getName() != null && !element.getName().isEmpty();
    }

    /** A type in the users' words. */
    protected String name(Type type) {
        return typeNames.of(type);
    }

    private void report(int severity, IssueCode code, String text, EObject at, EStructuralFeature feature) {
        findings.add(new FeatureBasedDiagnostic(severity, text, at, feature,
                ValidationMessageAcceptor.INSIGNIFICANT_INDEX, CheckType.FAST, code.id()));
    }

    private String text(IssueCode code, String variant, Object... arguments) {
        return messages.text(variant.isEmpty() ? code.id() : code.id() + "." + variant, arguments);
    }
}
