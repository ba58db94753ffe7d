package org.mithaq.codebook.validation.check;

import com.google.inject.Inject;
import org.mithaq.codebook.expression.Compatibility;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.expression.Type;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.Expression;

/** What checks of expressions need. */
public abstract class TypeChecksBase extends ChecksBase {

    @Inject
    private ExpressionTypes types;

    /** The type of an expression; unknown when there is none. */
    protected Type typeOf(Expression expression) {
        return types.typeOf(expression);
    }

    /** The types of the language. */
    protected ExpressionTypes types() {
        return types;
    }

    /** Reports an expression that is no condition though it has to be one. */
    protected void needCondition(Expression expression) {
        if (expression == null) {
            return;
        }
        var type = typeOf(expression);
        if (!Compatibility.isCondition(type)) {
            error(IssueCode.WRONG_TYPE, "condition", expression, null, name(type.plain()));
        }
    }

    /** Reports an expression that gives nothing that is equal to another, by which things could belong together. */
    protected void needKey(Expression expression) {
        switch (typeOf(expression).single()) {
            case Type.Quantity t -> rejectKey(expression, t);
            case Type.Evidence t -> rejectKey(expression, t);
            case Type.Decision t -> rejectKey(expression, t);
            case Type.Row t -> rejectKey(expression, t);
            default -> {
            }
        }
    }

    private void rejectKey(Expression expression, Type type) {
        error(IssueCode.WRONG_TYPE, "key", expression, null, name(type));
    }

    /** Reports an expression that is no single number though it has to be one, and says how to make one of it. */
    protected void needNumber(Expression expression) {
        var type = typeOf(expression);
        if (expression == null || Compatibility.isNumber(type)) {
            return;
        }
        if (type.single() instanceof Type.Quantity) {
            error(IssueCode.WRONG_TYPE, "quantity", expression, null);
        } else if (type.isList() && Compatibility.is(type, Type.Numeric.class)) {
            error(IssueCode.WRONG_TYPE, "numbers", expression, null);
        } else {
            error(IssueCode.WRONG_TYPE, "number", expression, null, name(type.plain()));
        }
    }
}
