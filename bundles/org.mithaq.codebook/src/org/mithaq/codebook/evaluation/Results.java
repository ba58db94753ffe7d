package org.mithaq.codebook.evaluation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** Records as results. */
final class Results {

    private Results() {
    }

    static Result record(CodedRecord record) {
        return new Result.Record(record);
    }

    /** The record that something belongs to, or is. */
    static Optional<CodedRecord> recordOf(EObject element) {
        EObject next = element;
        while (next != null && !(next instanceof CodedRecord)) {
            next = next.eContainer();
        }
        return Optional.ofNullable((CodedRecord) next);
    }

    /** The id of the report that a record is coded in. */
    static Optional<String> reportOf(CodedRecord record) {
        for (EObject next = record.eContainer(); next != null; next = next.eContainer()) {
            if (next instanceof Coding coding) {
                return Optional.of(coding.getReport());
            }
        }
        return Optional.empty();
    }
}
