package org.mithaq.core.suggest.learnt;

import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.RecordStatus;

/**
 * From which records something may be learnt. Were it learnt from suggestions that nobody looked at, suggestions would teach
 * themselves: what is unsure would look sure the next time, and accepting twice would code more than accepting once.
 */
final class Teaching {

    private Teaching() {
    }

    /** Whether a person coded the variable, or coded the record, or completed it or what it is a part of. */
    static boolean isConfirmed(CodedRecord record, String variable) {
        return record.getOrigin() != Origin.SUGGESTION
                || CodedRecords.values(record, variable).stream().anyMatch(value -> value.getOrigin() != Origin.SUGGESTION)
                || withOwners(record).anyMatch(one -> one.getStatus() != RecordStatus.DRAFT);
    }

    private static Stream<CodedRecord> withOwners(CodedRecord record) {
        return Stream.iterate(Optional.of(record), Optional::isPresent, one -> one.flatMap(CodedRecords::owner))
                .map(Optional::orElseThrow);
    }
}
