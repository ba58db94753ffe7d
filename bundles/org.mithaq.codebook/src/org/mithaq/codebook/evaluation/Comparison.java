package org.mithaq.codebook.evaluation;

import org.mithaq.model.codebook.Operator;

/** How what two expressions give compares. */
final class Comparison extends Condition {

    private final CompiledExpression left;
    private final Operator operator;
    private final CompiledExpression right;

    Comparison(CompiledExpression left, Operator operator, CompiledExpression right) {
        this.left = left;
        this.operator = operator;
        this.right = right;
    }

    @Override
    Truth truth(Result subject, Evaluation evaluation) {
        return Comparisons.compare(left.evaluate(subject, evaluation), operator, right.evaluate(subject, evaluation));
    }
}
