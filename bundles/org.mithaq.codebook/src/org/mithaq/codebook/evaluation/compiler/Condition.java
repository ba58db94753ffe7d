package org.mithaq.codebook.evaluation.compiler;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;

/** An expression that holds, does not, or is unknown. */
abstract class Condition extends CompiledExpression {

    @Override
    protected final Result result(Result subject, Evaluation evaluation) {
        return truth(subject, evaluation).result();
    }

    @Override
    protected abstract Truth truth(Result subject, Evaluation evaluation);
}
