package org.mithaq.ui.codebook.handlers;

import java.nio.file.Path;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.ui.codebook.editor.CodebookEditor;

/** Lays out the selected lines, or the whole file. */
public final class FormatText extends EditorCommand {

    @Override
    void run(CodebookEditor editor) {
        Path file = editor.file();
        TextRange selected = editor.selected();
        TextRange range = selected.length() > 0 ? selected : new TextRange(0, editor.document().getLength());
        long state = editor.document().getModificationStamp();
        language(editor).ask(CommandMessages.Formatting, workspace -> workspace.format(file, range), edits -> {
            if (state == editor.document().getModificationStamp()) {
                editor.edit(edits);
            }
        });
    }
}
