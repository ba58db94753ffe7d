package org.mithaq.codebook.evaluation.compiler;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.codebook.evaluation.run.Steps;

/** What stands deeper in an expression than any evaluation goes. */
final class TooDeep extends CompiledExpression {

    @Override
    protected Result result(Result subject, Evaluation evaluation) {
        throw Steps.tooDeep();
    }
}
