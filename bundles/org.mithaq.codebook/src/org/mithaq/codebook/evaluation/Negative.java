package org.mithaq.codebook.evaluation;

/** A number with the other sign. */
final class Negative extends CompiledExpression {

    private final CompiledExpression operand;

    Negative(CompiledExpression operand) {
        this.operand = operand;
    }

    @Override
    Result result(Result subject, Evaluation evaluation) {
        return Arithmetic.negate(operand.evaluate(subject, evaluation).plain());
    }
}
