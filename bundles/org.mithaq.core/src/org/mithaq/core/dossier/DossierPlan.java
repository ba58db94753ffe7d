package org.mithaq.core.dossier;

import java.util.List;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.model.coding.CodedRecord;

/**
 * What a dossier says, and what it would change in a project.
 *
 * @param changes in the order of the text; those of records that could be read, even when others could not
 * @param leftOut parts that the text leaves out, of records that it names; they stay unless deleting was asked for
 * @param problems what is wrong in the text, in its order
 */
public record DossierPlan(List<DossierChange> changes, List<CodedRecord> leftOut, List<DossierProblem> problems) {

    public DossierPlan {
        changes = List.copyOf(changes);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }

    /** Whether something keeps it from being carried out. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(DossierProblem::isError);
    }

    /** Whether carrying it out would change anything. */
    public boolean changesAnything() {
        return changes.stream().anyMatch(change -> !(change instanceof DossierChange.Unchanged));
    }
}
