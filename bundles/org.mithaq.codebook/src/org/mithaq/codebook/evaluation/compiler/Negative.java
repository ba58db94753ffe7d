package org.mithaq.codebook.evaluation.compiler;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.operator.Arithmetic;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;

/** A number with the other sign. */
final class Negative extends CompiledExpression {

    private final CompiledExpression operand;

    Negative(CompiledExpression operand) {
        this.operand = operand;
    }

    @Override
    protected Result result(Result subject, Evaluation evaluation) {
        return Arithmetic.negate(operand.evaluate(subject, evaluation).plain());
    }
}
