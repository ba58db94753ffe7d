package org.mithaq.codebook.evaluation;

/** What stands deeper in an expression than any evaluation goes. */
final class TooDeep extends CompiledExpression {

    @Override
    Result result(Result subject, Evaluation evaluation) {
        throw Steps.tooDeep();
    }
}
