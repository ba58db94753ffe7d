package org.mithaq.codebook.ide.documentation;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.mithaq.codebook.ide.navigation.Names;
import org.mithaq.codebook.ide.result.Documentation;
import org.mithaq.codebook.ide.result.Hover;
import org.mithaq.codebook.usage.UsageCounts;
import org.mithaq.model.codebook.FunctionCall;

/** What there is to say about the word at a place: a name, a function or a word of the language. */
public class Hovers {

    @Inject
    private Names names;
    @Inject
    private Documenting documenting;

    /** Documentation of the word at an offset. */
    public Optional<Hover> at(XtextResource resource, int offset, UsageCounts usages) {
        return names.at(resource, offset).map(at -> new Hover(at.range(), documenting.of(at.element(), usages)))
                .or(() -> word(resource, offset));
    }

    private Optional<Hover> word(XtextResource resource, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        var documentation = isFunction(leaf) ? documenting.ofFunction(leaf.getText()) : isWordOfLanguage(leaf)
                ? documenting.ofKeyword(leaf.getText()) : Optional.<Documentation>empty();
        return documentation.map(text -> new Hover(Names.range(leaf), text));
    }

    private static boolean isWordOfLanguage(ILeafNode leaf) {
        return leaf.getGrammarElement() instanceof Keyword || leaf.getGrammarElement() instanceof EnumLiteralDeclaration;
    }

    private static boolean isFunction(ILeafNode leaf) {
        return NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof FunctionCall
                && (isFunctionName(leaf) || isFunctionName(leaf.getParent()));
    }

    private static boolean isFunctionName(INode node) {
        var assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
        return assignment != null && assignment.getFeature().equals("function");
    }
}
