package org.mithaq.codebook;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What stands in a codebook's file for a part of it. */
public final class SourceText {

    private SourceText() {
    }

    /**
     * Where a part of a codebook is written.
     *
     * @param file the name of the file
     * @param line counted from 1
     * @param column counted from 1, in UTF-16 units
     */
    public record Place(String file, int line, int column) {
    }

    /** Where a part of a codebook is written; empty when it comes from no file. */
    public static Optional<Place> place(EObject part) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(part);
        return Optional.ofNullable(node).map(found -> new Place(file(found), found.getStartLine(),
                NodeModelUtils.getLineAndColumn(found, found.getOffset()).getColumn()));
    }

    /** Asked of the file's root, since parts may have been put elsewhere after they were read. */
    private static String file(ICompositeNode node) {
        return node.getRootNode().getSemanticElement().eResource().getURI().lastSegment();
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
