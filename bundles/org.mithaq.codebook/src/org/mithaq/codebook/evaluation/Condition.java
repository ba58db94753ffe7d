package org.mithaq.codebook.evaluation;

/** An expression that holds, does not, or is unknown. */
abstract class Condition extends CompiledExpression {

    @Override
    final Result result(Result subject, Evaluation evaluation) {
        return truth(subject, evaluation).result();
    }

    @Override
    abstract Truth truth(Result subject, Evaluation evaluation);
}
