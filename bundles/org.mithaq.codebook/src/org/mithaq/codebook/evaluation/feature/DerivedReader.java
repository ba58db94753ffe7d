package org.mithaq.codebook.evaluation.feature;

import org.mithaq.codebook.evaluation.compiled.CompiledExpressions;
import org.mithaq.codebook.evaluation.result.Occurrences;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.coding.ValueHolder;

/** Computes a derived variable. Its expression is looked up when it is asked for, since it may name the variable. */
record DerivedReader(DerivedVariable variable, CompiledExpressions expressions) implements FeatureReader {

    @Override
    public Result read(ValueHolder holder, Result subject, Evaluation evaluation) {
        return expressions.expression(variable.getExpression()).evaluate(subject, evaluation).plain();
    }

    @Override
    public Occurrences occurrences(ValueHolder holder, Result subject, Evaluation evaluation) {
        return expressions.expression(variable.getExpression()).occurrences(subject, evaluation);
    }
}
