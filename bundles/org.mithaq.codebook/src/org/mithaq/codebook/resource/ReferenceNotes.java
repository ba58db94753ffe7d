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
 * Notes the references of a text while it is parsed, when what holds them and their words are at hand, so that nothing
 * has to look for them in all that was made of the text.
 */
public class ReferenceNotes extends NodeModelBuilder {

    private final List<WrittenReference> written = new ArrayList<>();
    private boolean complete = true;
    /** What stands for a reference whose words are being read; null between references. */
    private ICompositeNode open;
    private ILeafNode first;
    private boolean several;

    @Override
    public ICompositeNode newCompositeNode(EObject grammarElement, int lookahead, ICompositeNode parent) {
        var node = super.newCompositeNode(grammarElement, lookahead, parent);
        if (grammarElement instanceof CrossReference) {
            open = node;
            first = null;
            several = false;
        }
        return node;
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
        written.add(new WrittenReference(holder.getSemanticElement(), reference, word, several));
    }

    private static boolean isFragment(ICompositeNode node) {
        return node.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                && rule.isFragment();
    }

    @Override
    public IParseResult createParseResult(EObject model, ICompositeNode root, boolean hasErrors) {
        return new CodebookParseResult(model, root, hasErrors,
                complete && !hasErrors ? Optional.of(written) : Optional.empty());
    }
}
