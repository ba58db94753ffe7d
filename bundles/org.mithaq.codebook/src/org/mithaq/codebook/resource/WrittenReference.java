package org.mithaq.codebook.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A name that was written where the grammar has a reference.
 *
 * @param holder what refers to something by it
 * @param grammar the place in the grammar, which tells the reference
 * @param first the first word of the name
 * @param several whether the name has more words than one
 */
record WrittenReference(EObject holder, CrossReference grammar, ILeafNode first, boolean several) {

    /** What stands for the name in the text: its word or, for several, what holds them. */
    INode node() {
        INode node = first;
        while (several && !(node.getGrammarElement() instanceof CrossReference)) {
            node = node.getParent();
        }
        return node;
    }
}
