package org.mithaq.codebook.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;

/**
 * Notes what a text holds while it is parsed, when elements and words are at hand, so that nobody has to go over all that
 * was made of the text to find it.
 */
public class ParserNotes extends NodeModelBuilder {

    private final List<EObject> elements = new ArrayList<>();
    private final List<WrittenReference> references = new ArrayList<>();
    private final OpenNodes nodes = new OpenNodes();
    private boolean complete = true;
    /** What stands for a reference whose words are being read; null between references. */
    private ICompositeNode open;
    private ILeafNode first;
    private boolean several;

    @Override
    public void associateWithSemanticElement(ICompositeNode node, EObject element) {
        super.associateWithSemanticElement(node, element);
        elements.add(element);
    }

    @Override
    public ICompositeNode newCompositeNode(EObject grammarElement, int lookahead, ICompositeNode parent) {
        var node = super.newCompositeNode(grammarElement, lookahead, parent);
        nodes.open();
        if (grammarElement instanceof CrossReference) {
            open = node;
            first = null;
            several = false;
        }
        return node;
    }

    @Override
    public ICompositeNode newCompositeNodeAsParentOf(EObject grammarElement, int lookahead, ICompositeNode existing) {
        nodes.openAround();
        return super.newCompositeNodeAsParentOf(grammarElement, lookahead, existing);
    }

    @Override
    public ILeafNode newLeafNode(int offset, int length, EObject grammarElement, boolean isHidden,
            SyntaxErrorMessage errorMessage, ICompositeNode parent) {
        var leaf = super.newLeafNode(offset, length, grammarElement, isHidden, errorMessage, parent);
        if (isHidden) {
            return leaf;
        }
        if (open != null) {
            several = first != null;
            first = several ? first : leaf;
        } else if (grammarElement instanceof CrossReference reference) {
            note(reference, parent, leaf);
        }
        return leaf;
    }

    @Override
    public ICompositeNode compressAndReturnParent(ICompositeNode node) {
        nodes.close();
        if (node == open) {
            if (first != null) {
                note((CrossReference) node.getGrammarElement(), node.getParent(), first);
            }
            open = null;
            several = false;
        }
        return super.compressAndReturnParent(node);
    }

    private void note(CrossReference reference, ICompositeNode place, ILeafNode word) {
        var holder = place;
        while (!holder.hasDirectSemanticElement() && isFragment(holder)) {
            holder = holder.getParent();
        }
        complete &= holder.hasDirectSemanticElement();
        references.add(new WrittenReference(holder.getSemanticElement(), reference, word, several));
    }

    private static boolean isFragment(ICompositeNode node) {
        return node.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                && rule.isFragment();
    }

    @Override
    public IParseResult createParseResult(EObject model, ICompositeNode root, boolean hasErrors) {
        return new CodebookParseResult(model, root, hasErrors, complete && !hasErrors
                ? Optional.of(new Parsed(elements, references, nodes.height())) : Optional.empty());
    }
}
