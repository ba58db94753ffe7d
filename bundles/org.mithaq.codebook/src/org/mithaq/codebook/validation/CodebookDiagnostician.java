package org.mithaq.codebook.validation;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.Map;
import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.FeatureBasedDiagnostic;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.mithaq.codebook.message.Messages;
import org.mithaq.codebook.resource.FileElements;
import org.mithaq.codebook.validation.check.Findings;
import org.mithaq.codebook.validation.issue.IssueCode;

/**
 * Checks an element with all below it. What EMF itself would check cannot go wrong in what was read out of a text, and
 * the checks of the language are called directly, since finding them by reflection takes longer than most of them do.
 */
@Singleton
public class CodebookDiagnostician extends CancelableDiagnostician {

    private static final Logger LOG = Logger.getLogger(CodebookDiagnostician.class);

    /** Checks know the properties of the language, which are read out of a file of the language themselves. */
    @Inject
    private Provider<CodebookChecks> checks;
    @Inject
    private FileElements elements;
    @Inject
    private Findings findings;
    @Inject
    private Messages messages;
    @Inject
    private OperationCanceledManager cancelling;

    /**
     * @param registry what EMF would ask for checks
     */
    @Inject
    public CodebookDiagnostician(EValidator.Registry registry) {
        super(registry);
    }

    @Override
    public boolean validate(EObject element, DiagnosticChain chain, Map<Object, Object> context) {
        var all = checks.get();
        var cancel = getCancelIndicator(context) == null ? CancelIndicator.NullImpl : getCancelIndicator(context);
        findings.collect(chain, () -> {
            for (EObject each : elements.all(element)) {
                cancelling.checkCanceled(cancel);
                check(all, each, chain);
            }
        });
        return true;
    }

    private void check(CodebookChecks checks, EObject element, DiagnosticChain chain) {
        try {
            checks.check(element);
        } catch (RuntimeException e) {
            cancelling.propagateIfCancelException(e);
            LOG.error("Cannot check " + element.eClass().getName(), e);
            String code = IssueCode.UNCHECKED.id();
            chain.add(new FeatureBasedDiagnostic(Diagnostic.ERROR, messages.text(code, e), element, null,
                    ValidationMessageAcceptor.INSIGNIFICANT_INDEX, CheckType.FAST, code));
        }
    }
}
