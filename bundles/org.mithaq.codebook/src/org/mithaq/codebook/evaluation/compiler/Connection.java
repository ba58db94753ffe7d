package org.mithaq.codebook.evaluation.compiler;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;

/** Two conditions, of which all or any have to hold. The second is asked only when the first does not decide. */
final class Connection extends Condition {

    private final CompiledExpression first;
    private final CompiledExpression second;
    private final Truth deciding;

    private Connection(CompiledExpression first, CompiledExpression second, Truth deciding) {
        this.first = first;
        this.second = second;
        this.deciding = deciding;
    }

    static Connection and(CompiledExpression first, CompiledExpression second) {
        return new Connection(first, second, Truth.FALSE);
    }

    static Connection or(CompiledExpression first, CompiledExpression second) {
        return new Connection(first, second, Truth.TRUE);
    }

    @Override
    protected Truth truth(Result subject, Evaluation evaluation) {
        Truth one = first.test(subject, evaluation);
        if (one == deciding) {
            return deciding;
        }
        Truth other = second.test(subject, evaluation);
        if (other == deciding) {
            return deciding;
        }
        return one == Truth.UNKNOWN || other == Truth.UNKNOWN ? Truth.UNKNOWN : deciding.not();
    }
}
