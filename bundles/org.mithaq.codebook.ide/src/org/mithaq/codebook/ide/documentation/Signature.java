package org.mithaq.codebook.ide.documentation;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.mithaq.model.codebook.Cue;
import org.mithaq.model.codebook.Example;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.NamedElement;

/** How an element is declared, in one line and without its texts. */
final class Signature {

    private static final int LONGEST = 160;

    private Signature() {
    }

    static String of(NamedElement element) {
        INode node = NodeModelUtils.getNode(element);
        return node == null ? Objects.toString(element.getName(), "") : of(node, element);
    }

    private static String of(INode node, NamedElement element) {
        var line = new StringBuilder();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.isHidden()) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (isOver(leaf, element) || line.length() > LONGEST) {
                break;
            } else {
                line.append(leaf.getText());
            }
        }
        return line.toString().strip();
    }

    private static boolean isOver(ILeafNode leaf, EObject element) {
        var owner = Optional.ofNullable(NodeModelUtils.findActualSemanticObjectFor(leaf));
        return leaf.getText().equals("{") || leaf.getText().equals("definition") || leaf.getText().equals("cue")
                || owner.filter(each -> each != element && (each instanceof LocalizedText || each instanceof Example
                        || each instanceof Cue || each instanceof NamedElement)).isPresent();
    }
}
