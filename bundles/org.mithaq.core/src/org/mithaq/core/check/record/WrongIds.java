package org.mithaq.core.check.record;

import java.util.function.Consumer;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;

/** Ids that have another form than ids have, or that two records of one coder share, as after a merge. */
final class WrongIds implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        String id = checked.record().getId();
        if (!RecordId.isValid(id)) {
            found.accept(checked.finding(Severity.ERROR, "id.form", id));
        } else if (!isFirst(checked, id)) {
            found.accept(checked.finding(Severity.ERROR, "id.double", id, checked.place().document().coder()));
        }
    }

    private static boolean isFirst(CheckedRecord checked, String id) {
        String coder = CodedRecords.codingOf(checked.record()).getCoder();
        RecordIndex index = checked.project().records().index();
        return index.isUnique(coder, id) || index.records(coder, id).getFirst().equals(checked.place())
                && first(CodedRecords.root(checked.record()), id) == checked.record();
    }

    private static CodedRecord first(CodedRecord root, String id) {
        return CodedRecords.withParts(root).filter(record -> record.getId().equals(id)).findFirst().orElseThrow();
    }
}
