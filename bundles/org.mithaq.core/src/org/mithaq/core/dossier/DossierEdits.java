package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;

/** Carries plans out. */
public final class DossierEdits {

    private DossierEdits() {
    }

    /**
     * Makes the changes of a plan, as one step of undo, or none of them.
     *
     * @param plan made for this project, which has not changed since
     * @return the records that were added or changed, in the order of the text
     * @throws IllegalArgumentException when the plan has errors
     * @throws org.mithaq.core.message.RefusedException when the project may not be changed
     */
    public static List<CodedRecord> carryOut(DossierPlan plan, Project project) {
        if (plan.hasErrors()) {
            throw new IllegalArgumentException("The dossier has errors: " + plan.problems().getFirst().message().inEnglish());
        }
        List<CodedRecord> touched = new ArrayList<>();
        CodingEditor editor = project.editor();
        editor.batch(Messages.of("edit.dossier"), () -> {
            for (DossierChange change : plan.changes()) {
                switch (change) {
                    case DossierChange.New made -> touched.add(
                            editor.addRecord(made.record(), made.report(), project.codebook()::recordType));
                    case DossierChange.Changed changed -> {
                        editor.rewrite(changed.record(), changed.wanted(), project.codebook()::recordType);
                        touched.add(changed.record());
                    }
                    case DossierChange.Deleted deleted -> editor.delete(deleted.record());
                    case DossierChange.Unchanged same -> { }
                }
            }
        });
        return touched;
    }
}
