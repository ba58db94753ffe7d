package org.mithaq.core.lookup;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Restriction;
import org.mithaq.model.coding.ValueHolder;

/**
 * What the codebook demands of the values of a feature, as the record stands: the restrictions whose conditions hold.
 * An expression that comes to no end forbids nothing; the check reports it.
 */
public final class Restrictions {

    private final Evaluator evaluator;
    private final EvaluationContext context;
    private final List<Restriction> inForce;

    private Restrictions(Evaluator evaluator, EvaluationContext context, List<Restriction> inForce) {
        this.evaluator = evaluator;
        this.context = context;
        this.inForce = inForce;
    }

    /**
     * The restrictions of a feature that are in force.
     *
     * @param holder the record, or the actor's part in one, that the conditions are asked of
     */
    public static Restrictions of(Feature feature, ValueHolder holder, Evaluator evaluator, EvaluationContext context) {
        Restrictions asked = new Restrictions(evaluator, context, List.of());
        return new Restrictions(evaluator, context, feature.getRestrictions().stream()
                .filter(each -> each.getCondition() == null
                        || asked.is(Truth.TRUE, each.getCondition(), evaluator.subject(holder)))
                .toList());
    }

    /**
     * What keeps a value from being allowed; empty when nothing does, or when that is not known.
     *
     * @param candidate a code or entry as {@link Evaluator#candidate} gives it, or a record as {@link Evaluator#subject}
     */
    public Optional<Restriction> against(Result candidate) {
        return inForce.stream().filter(each -> is(Truth.FALSE, each.getAllowed(), candidate)).findFirst();
    }

    private boolean is(Truth truth, Expression condition, Result subject) {
        try {
            return evaluator.test(condition, subject, context) == truth;
        } catch (EvaluationLimitException e) {
            return false;
        }
    }
}
