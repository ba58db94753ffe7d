package org.mithaq.codebook.scoping;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.AbstractLinkingService;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** Finds what a name that is written in a file stands for. Nothing keeps the names that were looked for. */
public class CodebookLinking extends AbstractLinkingService {

    private static final String ESCAPE = "^";

    @Inject
    private CodebookScopes scopes;
    @Inject
    private LinkingHelper words;

    @Override
    public List<EObject> getLinkedObjects(EObject holder, EReference reference, INode node) {
        var name = name(holder, node);
        return name == null || name.isEmpty() ? List.of()
                : scopes.scope(holder, reference).find(name).<List<EObject>>map(List::of).orElse(List.of());
    }

    private String name(EObject holder, INode node) {
        if (node instanceof ILeafNode word) {
            var text = text(holder, word);
            if (!text.startsWith(ESCAPE)) {
                return text;
            }
        }
        return words.getCrossRefNodeAsString(node, true);
    }

    /** Cut out of what is in the file, to which the word itself would have to climb. */
    private static String text(EObject holder, ILeafNode word) {
        return ((XtextResource) holder.eResource()).getParseResult().getRootNode().getText()
                .substring(word.getTotalOffset(), word.getTotalEndOffset());
    }
}
