package org.mithaq.codebook.evaluation;

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
    Result result(Result subject, Evaluation evaluation) {
        return Arithmetic.compute(left.evaluate(subject, evaluation).plain(), operator,
                right.evaluate(subject, evaluation).plain());
    }
}
