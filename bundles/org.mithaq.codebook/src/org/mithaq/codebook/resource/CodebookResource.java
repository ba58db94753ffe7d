package org.mithaq.codebook.resource;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;

/** A codebook file. */
public class CodebookResource extends LazyLinkingResource {

    @Inject
    private OperationCanceledManager cancelling;

    /**
     * What refers to something in this file, with the reference and what stands for it in the text. Something appears once
     * for each name by which it refers to others.
     */
    public List<Triple<EObject, EReference, INode>> references() {
        return getLazyProxyInformation();
    }

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
        var cancel = indicator == null ? CancelIndicator.NullImpl : indicator;
        for (int i = 0; i < references().size(); i++) {
            cancelling.checkCanceled(cancel);
            resolve(i);
        }
    }

    private void resolve(int number) {
        var written = references().get(number);
        var holder = (InternalEObject) written.getFirst();
        var reference = written.getSecond();
        if (reference.isMany()) {
            resolveLazyCrossReference(holder, reference);
        } else if (holder.eGet(reference, false) instanceof EObject proxy && proxy.eIsProxy()) {
            var target = getEObject(LazyURIEncoder.XTEXT_LINK + number);
            if (target != null) {
                set(holder, reference, target);
            }
        }
    }

    /**
     * Takes back what was said about a name that now stands for something. To find it, Xtext would put together what it would
     * say, and go over all names that may have been meant, for each name of a file in which anything is wrong.
     */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> triple) {
        removeAbout(triple.getThird(), getErrors());
        removeAbout(triple.getThird(), getWarnings());
    }

    private static void removeAbout(INode name, List<Diagnostic> from) {
        if (!from.isEmpty()) {
            int offset = name.getOffset();
            from.removeIf(each -> each instanceof XtextLinkingDiagnostic told && told.getOffset() == offset);
        }
    }

    /** Sets what nobody needs to be told of. */
    static void set(InternalEObject holder, EReference reference, EObject target) {
        holder.eSetDeliver(false);
        holder.eSet(reference, target);
        holder.eSetDeliver(true);
    }
}
