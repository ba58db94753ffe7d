package org.mithaq.ui.codebook.handlers;

import java.util.Optional;
import org.mithaq.codebook.ide.result.Problem;
import org.mithaq.ui.codebook.editor.CodebookEditor;

/** Goes to the next problem behind the caret, and begins again at the end. */
public final class NextProblem extends EditorCommand {

    @Override
    void run(CodebookEditor editor) {
        int caret = editor.caret();
        Optional<Problem> next = editor.found().problems().stream().filter(problem -> problem.range().start() > caret)
                .findFirst().or(() -> editor.found().problems().stream().findFirst());
        next.ifPresentOrElse(problem -> {
            editor.show(problem.line(), problem.column());
            tell(editor, problem.message());
        }, () -> tell(editor, CommandMessages.No_problem));
    }
}
