package org.mithaq.codebook.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A codebook file. */
public class CodebookResource extends LazyLinkingResource {

    /**
     * The type of a derived variable may depend on itself. Such a name stays unresolved here; the validation says what
     * is wrong.
     */
    @Override
    protected EObject handleCyclicResolution(Triple<EObject, EReference, INode> triple) {
        return null;
    }
}
