package org.mithaq.codebook.evaluation.compiler;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.Quantifier;

/** Whether a condition holds for any or for all of several things. */
final class Quantified extends Condition {

    private final CompiledExpression collection;
    private final Quantifier quantifier;
    private final CompiledExpression condition;

    Quantified(CompiledExpression collection, Quantifier quantifier, CompiledExpression condition) {
        this.collection = collection;
        this.quantifier = quantifier;
        this.condition = condition;
    }

    @Override
    protected Truth truth(Result subject, Evaluation evaluation) {
        Result asked = collection.evaluate(subject, evaluation);
        if (asked.isAbsent()) {
            return Truth.UNKNOWN;
        }
        return quantifier == Quantifier.EXISTS
                ? Truth.any(asked.elements(), element -> condition.test(element, evaluation))
                : Truth.all(asked.elements(), element -> condition.test(element, evaluation));
    }
}
