package org.mithaq.ui.codebook.checks;

import java.nio.file.Path;
import java.util.List;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.result.FoldedRange;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.codebook.ide.result.Problem;
import org.mithaq.codebook.ide.result.Token;
import org.mithaq.codebook.ide.source.Cancellation;

/**
 * What was found out about a text.
 *
 * @param problems in the order of the text
 * @param outline its elements
 * @param folds what can be shown as one line
 * @param tokens its tokens, with what names stand for
 */
public record TextCheck(List<Problem> problems, List<OutlineNode> outline, List<FoldedRange> folds,
        List<Token> tokens) {

    /**
     * Asks the services. Takes a while.
     *
     * @throws java.util.concurrent.CancellationException when nobody wants the answer any more
     */
    public static TextCheck of(CodebookWorkspace workspace, Path file, Cancellation cancellation) {
        List<OutlineNode> outline = workspace.outline(file);
        cancellation.check();
        List<FoldedRange> folds = workspace.folding(file);
        cancellation.check();
        List<Token> tokens = workspace.highlighting(file, cancellation);
        return new TextCheck(workspace.problems(file, cancellation), outline, folds, tokens);
    }
}
