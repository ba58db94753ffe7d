package org.mithaq.codebook.evaluation;

/** That a condition does not hold. */
final class Inversion extends Condition {

    private final CompiledExpression operand;

    Inversion(CompiledExpression operand) {
        this.operand = operand;
    }

    @Override
    Truth truth(Result subject, Evaluation evaluation) {
        return operand.test(subject, evaluation).not();
    }
}
