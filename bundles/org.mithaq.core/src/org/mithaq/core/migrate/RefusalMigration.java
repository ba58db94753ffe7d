package org.mithaq.core.migrate;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.coding.CodingChanges;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.RefusedSuggestion;

/**
 * Lets refused suggestions follow the codebook, so that they stay refused under the names of today. A value whose code
 * became several, or is no more, stays as it is: nothing that is suggested today is called so.
 */
final class RefusalMigration {

    private final CodingChanges changes;

    RefusalMigration(CodingChanges changes) {
        this.changes = changes;
    }

    void migrate(Coding coding, RefusedSuggestion refused, VersionPath path) {
        String kind = refused.getKind();
        List<String> values = List.copyOf(refused.getValues());
        for (VersionPath at = path; !at.steps().isEmpty(); at = at.rest()) {
            SuggestedNames names = SuggestedNames.of(kind, at);
            VersionStep step = at.steps().getFirst();
            values = values.stream().map(value -> follow(value, names, step)).toList();
            kind = names.kindAfter(step);
        }
        RefusedSuggestion now = EcoreUtil.copy(refused);
        now.setKind(kind);
        now.getValues().clear();
        now.getValues().addAll(values);
        now.setCodebookVersion(path.codebook().version());
        int index = coding.getRefusals().indexOf(refused);
        changes.remove(coding, coding.getRefusals(), refused);
        changes.add(coding, coding.getRefusals(), index, now);
    }

    private static String follow(String value, SuggestedNames names, VersionStep step) {
        List<Optional<ChangedElement>> after = names.elements(value).stream().map(step::after).distinct().toList();
        return after.size() == 1 ? after.getFirst().map(ChangedElement::name).orElse(value) : value;
    }
}
