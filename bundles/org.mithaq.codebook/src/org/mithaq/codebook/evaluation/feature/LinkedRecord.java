package org.mithaq.codebook.evaluation.feature;

import java.util.Optional;
import java.util.function.Supplier;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.RecordValue;

/** The record that a link leads to, looked up once. For one thread at a time. */
final class LinkedRecord implements Supplier<Optional<CodedRecord>> {

    private final RecordValue link;
    private final EvaluationContext context;
    private Optional<CodedRecord> found = Optional.empty();
    private boolean isLookedUp;

    LinkedRecord(RecordValue link, EvaluationContext context) {
        this.link = link;
        this.context = context;
    }

    @Override
    public Optional<CodedRecord> get() {
        if (!isLookedUp) {
            found = Results.recordOf(link).flatMap(from -> context.record(link.getRecord(), from));
            isLookedUp = true;
        }
        return found;
    }
}
