package org.mithaq.codebook.evaluation.compiler;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;

/** That a condition does not hold. */
final class Inversion extends Condition {

    private final CompiledExpression operand;

    Inversion(CompiledExpression operand) {
        this.operand = operand;
    }

    @Override
    protected Truth truth(Result subject, Evaluation evaluation) {
        return operand.test(subject, evaluation).not();
    }
}
