package org.mithaq.codebook.evaluation;

import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.coding.ValueHolder;

/** Computes a derived variable. Its expression is looked up when it is asked for, since it may name the variable itself. */
record DerivedReader(DerivedVariable variable) implements FeatureReader {

    @Override
    public Result read(ValueHolder holder, Result subject, Evaluation evaluation) {
        return evaluation.evaluate(variable.getExpression(), subject).plain();
    }

    @Override
    public Occurrences occurrences(ValueHolder holder, Result subject, Evaluation evaluation) {
        return evaluation.codebook().expression(variable.getExpression()).occurrences(subject, evaluation);
    }
}
