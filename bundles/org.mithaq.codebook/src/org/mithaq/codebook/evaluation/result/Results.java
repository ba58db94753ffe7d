package org.mithaq.codebook.evaluation.result;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** Records as results, and where coded things belong. */
public final class Results {

    private Results() {
    }

    /** A record that is there. */
    public static Result record(CodedRecord record) {
        return new Result.Record(record);
    }

    /** The record that a value, a participation or a passage belongs to, or that it is; empty when it is in none. */
    public static Optional<CodedRecord> recordOf(EObject element) {
        EObject next = element;
        while (next != null && !(next instanceof CodedRecord)) {
            next = next.eContainer();
        }
        return Optional.ofNullable((CodedRecord) next);
    }

    /** The id of the report that a record is coded in; empty when it is in no coding. */
    public static Optional<String> reportOf(CodedRecord record) {
        for (EObject next = record.eContainer(); next != null; next = next.eContainer()) {
            if (next instanceof Coding coding) {
                return Optional.of(coding.getReport());
            }
        }
        return Optional.empty();
    }
}
