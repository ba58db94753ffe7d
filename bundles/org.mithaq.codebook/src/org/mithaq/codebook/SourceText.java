package org.mithaq.codebook;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What stands in a codebook's file for a part of it. */
public final class SourceText {

    private SourceText() {
    }

    /**
     * The words of a part of a codebook, on one line and without comments.
     *
     * @return empty when the part comes from no file
     */
    public static String of(EObject part) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(part);
        return node == null ? "" : NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ").strip();
    }
}
