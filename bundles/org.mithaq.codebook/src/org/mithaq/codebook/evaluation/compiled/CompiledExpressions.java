package org.mithaq.codebook.evaluation.compiled;

import org.mithaq.model.codebook.Expression;

/** The expressions of a codebook, ready to be evaluated. Any thread may ask. */
public interface CompiledExpressions {

    /**
     * What is evaluated for an expression; the same for the same one.
     *
     * @param expression of the codebook; of none comes one that gives {@link Result#NOT_CODED}
     */
    CompiledExpression expression(Expression expression);
}
