package org.mithaq.ui.codebook.handlers;

import java.util.Optional;
import org.eclipse.jface.text.Region;
import org.mithaq.ui.codebook.assist.WordHover;
import org.mithaq.ui.codebook.editor.CodebookEditor;

/** Shows what the word at the caret means, as the mouse does. */
public final class ShowInformation extends EditorCommand {

    @Override
    void run(CodebookEditor editor) {
        WordHover hover = new WordHover(editor.file(), language(editor)::workspace);
        int caret = editor.caret();
        language(editor).ask(CommandMessages.Explaining,
                workspace -> Optional.ofNullable(hover.getHoverInfo(editor.viewer(), new Region(caret, 0))),
                text -> editor.explain(text.orElse(CommandMessages.No_name)));
    }
}
