package org.mithaq.ui.codebook.handlers;

import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PartInitException;
import org.mithaq.ui.codebook.CodebookParts;
import org.mithaq.ui.codebook.editor.CodebookEditor;
import org.mithaq.ui.codebook.uses.NameUses;
import org.mithaq.ui.codebook.uses.UsesView;

/** Lists where the name at the caret is used. */
public final class ShowUses extends EditorCommand {

    @Override
    void run(CodebookEditor editor) {
        Path file = editor.file();
        int caret = editor.caret();
        language(editor).ask(CommandMessages.Looking_up, workspace -> NameUses.of(workspace, file, caret),
                found -> found.ifPresentOrElse(uses -> show(editor, uses), () -> tell(editor, CommandMessages.No_name)));
    }

    private static void show(CodebookEditor editor, NameUses uses) {
        try {
            if (editor.getSite().getPage().showView(CodebookParts.USES) instanceof UsesView view) {
                view.show(uses);
            }
        } catch (PartInitException e) {
            ILog.of(ShowUses.class).error("The uses cannot be shown", e);
        }
    }
}
