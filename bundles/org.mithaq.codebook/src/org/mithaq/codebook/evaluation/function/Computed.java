package org.mithaq.codebook.evaluation.function;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;

/** An expression that is computed in a way of its own, as functions are. */
final class Computed extends CompiledExpression {

    private final Computation computation;

    Computed(Computation computation) {
        this.computation = computation;
    }

    @Override
    protected Result result(Result subject, Evaluation evaluation) {
        return computation.compute(subject, evaluation);
    }

    /** Computes what an expression gives. */
    @FunctionalInterface
    interface Computation {

        Result compute(Result subject, Evaluation evaluation);
    }
}
