package org.mithaq.codebook.evaluation;

import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.ValueHolder;

/**
 * Evaluates the expressions of a codebook on the records of a project. It has no state and may be used by several
 * threads. Every evaluation ends: one that takes too many steps is given up with {@link EvaluationLimitException}.
 */
public final class Evaluator {

    private final LoadedCodebook codebook;

    /**
     * @param codebook the codebook whose expressions are evaluated
     */
    public Evaluator(LoadedCodebook codebook) {
        this.codebook = codebook;
    }

    /**
     * Evaluates an expression.
     *
     * @param expression an expression of the codebook; a missing or broken one gives {@link Result.NotCoded}
     * @param subject what its names are looked up in, such as {@link #subject(ValueHolder)}
     * @param context the project
     * @return the result without the values that hold it
     * @throws EvaluationLimitException when it takes too many steps or depends on itself
     */
    public Result evaluate(Expression expression, Result subject, EvaluationContext context) {
        return evaluation(context).evaluate(expression, subject).plain();
    }

    /** Whether a condition holds. See {@link #evaluate}. */
    public Truth test(Expression condition, Result subject, EvaluationContext context) {
        return Truth.of(evaluate(condition, subject, context));
    }

    /** A record, or an actor's part in one, as the subject of expressions. */
    public Result subject(ValueHolder holder) {
        return switch (holder) {
            case CodedRecord record -> FeatureValues.record(record);
            case Participation participation -> new Result.Coded(new Result.Participation(participation,
                    FeatureValues.entry(codebook, participation)), participation);
            default -> throw new IllegalArgumentException("No subject: " + holder.eClass().getName());
        };
    }

    /**
     * Whether a rule is broken by a record. It is when its condition, if there is one, holds, and its requirement does
     * not. Where either is unknown, since something is missing or not coded yet, the rule is not broken; that
     * something has to be coded is for cardinalities to say, or for the rule itself by {@code is coded}.
     */
    public boolean isBroken(Rule rule, CodedRecord record, EvaluationContext context) {
        var subject = subject(record);
        boolean applies = rule.getCondition() == null || test(rule.getCondition(), subject, context) == Truth.TRUE;
        return applies && test(rule.getRequirement(), subject, context) == Truth.FALSE;
    }

    /**
     * Whether a record or participation needs a value or missing reason of a feature: always when it is required
     * without a condition or has a lower bound; when its condition holds for {@code required when}; when it does not
     * for {@code required unless}. An unknown condition requires nothing.
     */
    public boolean isRequired(Feature feature, ValueHolder holder, EvaluationContext context) {
        if (feature.getLower() > 0 || feature.isRequired() && feature.getRequiredWhen() == null) {
            return true;
        }
        return feature.isRequired() && test(feature.getRequiredWhen(), subject(holder), context)
                == (feature.isRequiredUnless() ? Truth.FALSE : Truth.TRUE);
    }

    /** The rows of a dataset, as {@link RowEvaluator#rows} makes them of all records. */
    public Stream<Result> rows(Dataset dataset, EvaluationContext context) {
        return new RowEvaluator(codebook, context).rows(dataset, context.records());
    }

    /** A cell of a dataset, with the values that hold its basis and certainty. See {@link #evaluate}. */
    public Result cell(Column column, Result row, EvaluationContext context) {
        return evaluation(context).evaluate(column.getExpression(), row);
    }

    private Evaluation evaluation(EvaluationContext context) {
        return new Evaluation(codebook, context);
    }
}
