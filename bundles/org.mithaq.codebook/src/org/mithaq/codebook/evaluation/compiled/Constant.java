package org.mithaq.codebook.evaluation.compiled;

import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;

/** A literal, or a name that stands for a code, an entry or a declaration as such. */
public final class Constant extends CompiledExpression {

    private final Result value;

    /** @param value what it gives, whatever is asked */
    public Constant(Result value) {
        this.value = value;
    }

    /** What it gives. */
    public Result value() {
        return value;
    }

    @Override
    protected Result result(Result subject, Evaluation evaluation) {
        return value;
    }
}
