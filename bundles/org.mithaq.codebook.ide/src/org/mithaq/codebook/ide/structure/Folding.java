package org.mithaq.codebook.ide.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.mithaq.codebook.ide.navigation.Names;
import org.mithaq.codebook.ide.result.FoldedRange;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.NamedElement;

/** What of a file takes several lines and can be shown as one. */
public final class Folding {

    private static final String BLOCK_COMMENT = "ML_COMMENT";

    private Folding() {
    }

    /** Elements and comments of several lines, in the order of the text. */
    public static List<FoldedRange> of(XtextResource resource) {
        var folded = new ArrayList<FoldedRange>();
        EcoreUtil.<EObject>getAllContents(resource, false).forEachRemaining(element -> {
            if (element instanceof NamedElement && !(element instanceof Codebook)) {
                var node = NodeModelUtils.getNode(element);
                if (node != null && hasLines(node)) {
                    folded.add(new FoldedRange(Names.range(node), false));
                }
            }
        });
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().equals(BLOCK_COMMENT)
                    && hasLines(leaf)) {
                folded.add(new FoldedRange(TextRange.ofLength(leaf.getOffset(), leaf.getLength()), true));
            }
        }
        folded.sort(Comparator.comparingInt(each -> each.range().start()));
        return folded;
    }

    private static boolean hasLines(INode node) {
        return node.getStartLine() < node.getEndLine();
    }
}
