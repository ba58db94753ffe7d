package org.mithaq.ui.codebook.handlers;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.result.QuickFix;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.ui.codebook.editor.CodebookEditor;
import org.mithaq.ui.codebook.open.OpenEdits;

/** Offers the ways to put right what is wrong at the caret, or else in its line. */
public final class QuickFixes extends EditorCommand {

    @Override
    void run(CodebookEditor editor) {
        Path file = editor.file();
        int caret = editor.caret();
        TextRange line = editor.document().lineAt(caret);
        long state = editor.document().getModificationStamp();
        language(editor).ask(CommandMessages.Looking_up, workspace -> fixes(workspace, file, caret, line), fixes -> {
            if (fixes.isEmpty()) {
                tell(editor, CommandMessages.No_fix);
            } else if (state == editor.document().getModificationStamp()) {
                offer(editor, fixes);
            }
        });
    }

    private static List<QuickFix> fixes(CodebookWorkspace workspace, Path file, int caret, TextRange line) {
        List<QuickFix> here = workspace.problems(file, Cancellation.NONE).stream()
                .filter(problem -> problem.range().touches(caret)).flatMap(problem -> workspace.quickFixes(problem).stream())
                .distinct().toList();
        return !here.isEmpty() ? here : workspace.problems(file, Cancellation.NONE).stream()
                .filter(problem -> problem.range().touches(line))
                .flatMap(problem -> workspace.quickFixes(problem).stream()).distinct().toList();
    }

    private static void offer(CodebookEditor editor, List<QuickFix> fixes) {
        StyledText text = editor.viewer().getTextWidget();
        Point caret = text.getLocationAtOffset(text.getCaretOffset());
        Point place = text.toDisplay(caret.x, caret.y + text.getLineHeight());
        new FixPopup(editor.getSite().getShell(), fixes, place,
                fix -> new OpenEdits(editor.getSite().getPage()).apply(fix.edits())).open();
    }
}
