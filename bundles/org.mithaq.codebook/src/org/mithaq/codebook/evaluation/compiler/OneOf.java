package org.mithaq.codebook.evaluation.compiler;

import java.util.List;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.operator.Comparisons;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.Operator;

/** Whether something is one of several values. */
final class OneOf extends Condition {

    private final CompiledExpression operand;
    private final List<CompiledExpression> values;

    OneOf(CompiledExpression operand, List<CompiledExpression> values) {
        this.operand = operand;
        this.values = values;
    }

    @Override
    protected Truth truth(Result subject, Evaluation evaluation) {
        Result asked = operand.evaluate(subject, evaluation);
        return Truth.any(values, value -> Comparisons.compare(asked, Operator.EQUAL, value.evaluate(subject, evaluation)));
    }
}
