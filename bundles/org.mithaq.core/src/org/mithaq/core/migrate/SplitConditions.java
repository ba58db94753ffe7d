package org.mithaq.core.migrate;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.model.codebook.Split;
import org.mithaq.model.codebook.SplitTarget;
import org.mithaq.model.coding.CodedRecord;

/**
 * Asks the conditions of a split, which name what the codebook of today declares, of the record as all other changes leave
 * it.
 */
final class SplitConditions implements SplitChoice {

    private final Evaluator evaluator;
    private final EvaluationContext context;
    private final UnaryOperator<CodedRecord> migrated;

    /**
     * @param context the records as all other changes leave them
     * @param migrated gives such a record for one that is being migrated
     */
    SplitConditions(LoadedCodebook codebook, EvaluationContext context, UnaryOperator<CodedRecord> migrated) {
        this.evaluator = new Evaluator(codebook);
        this.context = context;
        this.migrated = migrated;
    }

    /** Whether the conditions of any change of a codebook have to be asked. */
    static boolean areNeeded(LoadedCodebook codebook) {
        return codebook.changes().stream().flatMap(block -> block.getChanges().stream())
                .anyMatch(change -> change instanceof Split split && hasConditions(split));
    }

    private static boolean hasConditions(Split split) {
        return split.getTargets().stream().anyMatch(target -> target.getCondition() != null);
    }

    @Override
    public Optional<String> choose(Split split, CodedRecord record) {
        CodedRecord subject = migrated.apply(record);
        if (!hasConditions(split) || split.getContext() == null
                || !subject.getType().equals(split.getContext().getName())) {
            return Optional.empty();
        }
        return split.getTargets().stream().filter(target -> holds(target, subject)).findFirst()
                .map(SplitTarget::getName);
    }

    private boolean holds(SplitTarget target, CodedRecord subject) {
        try {
            return target.getCondition() == null
                    || evaluator.test(target.getCondition(), evaluator.subject(subject), context) == Truth.TRUE;
        } catch (EvaluationLimitException e) {
            return false;
        }
    }
}
