package org.mithaq.codebook.evaluation;

/** A literal, or a name that stands for a code, an entry or a declaration as such. */
final class Constant extends CompiledExpression {

    private final Result value;

    Constant(Result value) {
        this.value = value;
    }

    Result value() {
        return value;
    }

    @Override
    Result result(Result subject, Evaluation evaluation) {
        return value;
    }
}
