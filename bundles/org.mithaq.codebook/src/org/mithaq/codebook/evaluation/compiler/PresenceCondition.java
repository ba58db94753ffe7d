package org.mithaq.codebook.evaluation.compiler;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Filling;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.PresenceTest;

/** Whether something is coded, missing or empty. Never unknown. */
final class PresenceCondition extends Condition {

    private final CompiledExpression operand;
    private final PresenceTest test;
    private final boolean negated;

    PresenceCondition(CompiledExpression operand, PresenceTest test, boolean negated) {
        this.operand = operand;
        this.test = test;
        this.negated = negated;
    }

    @Override
    protected Truth truth(Result subject, Evaluation evaluation) {
        return Truth.of(holds(operand.filling(subject, evaluation)) != negated);
    }

    private boolean holds(Filling filling) {
        return switch (test) {
            case EMPTY -> filling != Filling.FILLED;
            case CODED -> filling != Filling.EMPTY;
            case MISSING -> filling == Filling.MISSING;
        };
    }
}
