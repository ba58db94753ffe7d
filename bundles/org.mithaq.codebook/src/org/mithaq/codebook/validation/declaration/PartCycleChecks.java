package org.mithaq.codebook.validation.declaration;

import java.util.HashSet;
import java.util.Set;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;

/**
 * No record needs parts without end. That a clause may have clauses is fine, as long as it does not have to have some.
 */
class PartCycleChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(PartFeature.class, this::partsComeToAnEnd);
    }

    private void partsComeToAnEnd(PartFeature parts) {
        if (isNeeded(parts) && parts.eContainer() instanceof RecordType owner
                && needs(parts.getType(), owner, new HashSet<>())) {
            error(IssueCode.PART_CYCLE, "", parts, CodebookPackage.Literals.PART_FEATURE__TYPE, owner.getName(),
                    parts.getName());
        }
    }

    private static boolean needs(RecordType type, RecordType wanted, Set<RecordType> seen) {
        if (type == null || type.eIsProxy() || !seen.add(type)) {
            return false;
        }
        return type == wanted || type.getFeatures().stream()
                .anyMatch(feature -> feature instanceof PartFeature parts && isNeeded(parts)
                        && needs(parts.getType(), wanted, seen));
    }

    private static boolean isNeeded(Feature feature) {
        return feature.getLower() > 0 || feature.isRequired() && feature.getRequiredWhen() == null;
    }
}
