package org.mithaq.core.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.RecordId;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** Ids that have another form than ids have, or that two records of one coder share, as after a merge. */
final class WrongIds implements Checker {

    private record Key(String coder, String id) {
    }

    @Override
    public void check(ProjectSnapshot project, Consumer<Finding> found) {
        Set<Key> seen = new HashSet<>();
        for (Coding coding : project.codings()) {
            for (CodedRecord record : CodedRecords.all(coding).toList()) {
                CheckedRecord checked = CheckedRecord.of(project, record);
                if (!RecordId.isValid(record.getId())) {
                    found.accept(checked.finding(Severity.ERROR, "id.form", record.getId()));
                } else if (!seen.add(new Key(coding.getCoder(), record.getId()))) {
                    found.accept(checked.finding(Severity.ERROR, "id.double", record.getId(), coding.getCoder()));
                }
            }
        }
    }
}
