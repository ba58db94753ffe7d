package org.mithaq.codebook.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElementComputer;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.mithaq.codebook.ide.highlight.LexicalTokens;
import org.mithaq.codebook.ide.result.TokenKind;

/** Which elements of the grammar may follow a text. */
class ExpectedElements {

    private static final String HEADER = "codebook c\n";

    @Inject
    private Provider<IContentAssistParser> parsers;
    @Inject
    private FollowElementComputer computer;

    /** What may stand behind a text. Only the declaration that it ends in is looked at, however long the text is. */
    Set<AbstractElement> after(String text) {
        var expected = new LinkedHashSet<AbstractElement>();
        computer.computeFollowElements(parsers.get().getFollowElements(shortened(text), false), expected);
        return expected;
    }

    private static String shortened(String text) {
        int depth = 0;
        int end = 0;
        for (var token : LexicalTokens.of(text)) {
            if (token.kind() == TokenKind.OPERATOR) {
                char sign = text.charAt(token.range().start());
                depth = sign == '{' ? depth + 1 : sign == '}' ? Math.max(0, depth - 1) : depth;
                end = sign == '}' && depth == 0 ? token.range().end() : end;
            }
        }
        // What stands right behind a declaration could also belong to it.
        return end == 0 ? text : HEADER + "list l {}\n" + text.substring(end);
    }
}
