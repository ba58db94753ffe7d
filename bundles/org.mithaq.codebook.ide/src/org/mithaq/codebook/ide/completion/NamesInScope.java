package org.mithaq.codebook.ide.completion;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.model.codebook.NamedElement;

/** Which names may stand at a place. */
class NamesInScope {

    /**
     * The names that may stand at a place.
     *
     * @param context the element that the name would belong to
     * @param elements what may be named
     */
    record Scope(EObject context, List<NamedElement> elements) {
    }

    @Inject
    private IScopeProvider scopes;

    /** The names that may stand in place of the one at an offset; empty when no name may stand there. */
    Optional<Scope> at(XtextResource resource, int offset, Cancellation cancellation) {
        INode node = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        while (node != null && !(node.getGrammarElement() instanceof CrossReference)) {
            node = node.getParent();
        }
        if (node == null) {
            return Optional.empty();
        }
        var context = NodeModelUtils.findActualSemanticObjectFor(node);
        EReference reference = GrammarUtil.getReference((CrossReference) node.getGrammarElement(), context.eClass());
        var elements = new ArrayList<NamedElement>();
        for (var description : scopes.getScope(context, reference).getAllElements()) {
            cancellation.check();
            if (description.getEObjectOrProxy() instanceof NamedElement named) {
                elements.add(named);
            }
        }
        return Optional.of(new Scope(context, elements));
    }
}
