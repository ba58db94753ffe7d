package org.mithaq.ui.codebook.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.result.Location;
import org.mithaq.ui.codebook.editor.CodebookEditor;
import org.mithaq.ui.codebook.open.CodebookEditors;

/** Goes to where the name at the caret is declared. */
public final class GoToDeclaration extends EditorCommand {

    /** Where a name is declared, and whether that can be opened. */
    private record Found(Location place, boolean standard) {
    }

    @Override
    void run(CodebookEditor editor) {
        Path file = editor.file();
        int caret = editor.caret();
        language(editor).ask(CommandMessages.Looking_up, workspace -> found(workspace, file, caret), found -> {
            if (found.isEmpty()) {
                tell(editor, CommandMessages.No_name);
            } else if (found.get().standard()) {
                tell(editor, CommandMessages.bind(CommandMessages.Standard, found.get().place().file()));
            } else {
                Location place = found.get().place();
                new CodebookEditors(editor.getSite().getPage()).open(place.file(),
                        shown -> shown.selectAndReveal(place.range().start(), place.range().length()));
            }
        });
    }

    private static Optional<Found> found(CodebookWorkspace workspace, Path file, int caret) {
        return workspace.declaration(file, caret).map(place -> new Found(place, workspace.isStandard(place.file())));
    }
}
