package org.mithaq.ui.annotation.editor;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.model.coding.CodedRecord;

/** Deletes records with their parts. */
public final class DeleteAction {

    private final CodingEditor editor;

    public DeleteAction(CodingEditor editor) {
        this.editor = editor;
    }

    /** What a dialog about a refusal is headed with. */
    public static String title() {
        return EditorMessages.Refused;
    }

    /** One step of undo for all of them; a part whose owner is deleted too goes with that. */
    public void delete(List<CodedRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        String label = NLS.bind(EditorMessages.Delete, records.getFirst().getId());
        editor.batch(locale -> label, () -> records.stream()
                .filter(record -> CodedRecords.isAttached(record)).forEach(editor::delete));
    }
}
