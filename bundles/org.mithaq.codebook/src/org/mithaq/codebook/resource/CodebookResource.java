package org.mithaq.codebook.resource;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EClassImpl.FeatureSubsetSupplier;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;

/** A codebook file. */
public class CodebookResource extends LazyLinkingResource {

    @Inject
    private LinkedElements linked;
    @Inject
    private OperationCanceledManager cancelling;

    /**
     * The type of a derived variable may depend on itself. Such a name stays unresolved here; the validation says what
     * is wrong.
     */
    @Override
    protected EObject handleCyclicResolution(Triple<EObject, EReference, INode> triple) {
        return null;
    }

    @Override
    public void resolveLazyCrossReferences(CancelIndicator indicator) {
        for (EObject root : getContents()) {
            for (EObject element : linked.of(root)) {
                cancelling.checkCanceled(indicator == null ? CancelIndicator.NullImpl : indicator);
                resolve((InternalEObject) element);
            }
        }
    }

    private void resolve(InternalEObject element) {
        var references = ((FeatureSubsetSupplier) element.eClass().getEAllStructuralFeatures()).crossReferences();
        if (references != null) {
            for (EStructuralFeature reference : references) {
                resolveLazyCrossReference(element, reference);
            }
        }
    }
}
