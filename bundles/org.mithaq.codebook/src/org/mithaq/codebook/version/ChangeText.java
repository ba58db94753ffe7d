package org.mithaq.codebook.version;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.mithaq.model.codebook.Change;

/** A change as its author wrote it. */
public final class ChangeText {

    private ChangeText() {
    }

    /** The words of a change on one line, without comments and without the reason that it gives. */
    public static String of(Change change) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(change);
        int end = change.getDefinitions().stream().findFirst().map(NodeModelUtils::findActualNodeFor)
                .map(ICompositeNode::getOffset).orElse(node.getEndOffset());
        String text = StreamSupport.stream(node.getLeafNodes().spliterator(), false)
                .filter(leaf -> leaf.getOffset() < end).filter(leaf -> !isComment(leaf))
                .map(ILeafNode::getText).collect(Collectors.joining());
        String line = text.replaceAll("\\s+", " ").strip();
        return change.getDefinitions().isEmpty() ? line : line.substring(0, line.lastIndexOf("definition")).strip();
    }

    /** The words of an element of a codebook on one line, without comments. */
    public static String ofElement(EObject element) {
        return StreamSupport.stream(NodeModelUtils.findActualNodeFor(element).getLeafNodes().spliterator(), false)
                .filter(leaf -> !isComment(leaf)).map(ILeafNode::getText).collect(Collectors.joining())
                .replaceAll("\\s+", " ").strip();
    }

    private static boolean isComment(ILeafNode leaf) {
        return leaf.isHidden() && !leaf.getText().isBlank();
    }
}
