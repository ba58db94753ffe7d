package org.mithaq.codebook.evaluation.compiler;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.operator.Comparisons;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;
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
    protected Truth truth(Result subject, Evaluation evaluation) {
        return Comparisons.compare(left.evaluate(subject, evaluation), operator, right.evaluate(subject, evaluation));
    }
}
