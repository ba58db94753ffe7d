package org.mithaq.codebook.evaluation.compiler;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.operator.Arithmetic;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.Operator;

/** What two numbers give. */
final class Calculation extends CompiledExpression {

    private final CompiledExpression left;
    private final Operator operator;
    private final CompiledExpression right;

    Calculation(CompiledExpression left, Operator operator, CompiledExpression right) {
        this.left = left;
        this.operator = operator;
        this.right = right;
    }

    @Override
    protected Result result(Result subject, Evaluation evaluation) {
        return Arithmetic.compute(left.evaluate(subject, evaluation).plain(), operator,
                right.evaluate(subject, evaluation).plain());
    }
}
