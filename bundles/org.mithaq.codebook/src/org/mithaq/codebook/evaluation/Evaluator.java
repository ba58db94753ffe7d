package org.mithaq.codebook.evaluation;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.compiler.CompiledCodebook;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.function.Defaults;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.codebook.evaluation.run.Steps;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Restriction;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.codebook.Variable;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.ValueHolder;

/**
 * Evaluates the expressions of a codebook on the records of a project. It has no state and may be used by several
 * threads. Every evaluation ends: one that takes too many steps is given up with {@link EvaluationLimitException}.
 */
public final class Evaluator {

    private static final long STEPS_OF_A_PROJECT = 1_000_000_000;

    private final LoadedCodebook codebook;
    private final CompiledCodebook compiled;

    /**
     * @param codebook the codebook whose expressions are evaluated
     */
    public Evaluator(LoadedCodebook codebook) {
        this.codebook = codebook;
        compiled = CompiledCodebook.of(codebook);
    }

    /**
     * What is evaluated for an expression, for whoever evaluates it many times.
     *
     * @param expression an expression of the codebook
     */
    public CompiledExpression compiled(Expression expression) {
        return compiled.expression(expression);
    }

    /** What is evaluated for a rule, for whoever asks many records. */
    public CompiledRule compiled(Rule rule) {
        return new CompiledRule(rule, Optional.ofNullable(rule.getCondition()).map(compiled::expression),
                compiled.expression(rule.getRequirement()));
    }

    /** Asks one record by many rules. For one thread, as long as neither the record nor the project changes. */
    public RecordRules rules(CodedRecord record, EvaluationContext context) {
        return new RecordRules(subject(record), evaluation(context));
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
        return compiled.expression(expression).evaluate(subject, evaluation(context)).plain();
    }

    /** Whether a condition holds. See {@link #evaluate}. */
    public Truth test(Expression condition, Result subject, EvaluationContext context) {
        return compiled.expression(condition).test(subject, evaluation(context));
    }

    /** A record, or an actor's part in one, as the subject of expressions. */
    public Result subject(ValueHolder holder) {
        return switch (holder) {
            case CodedRecord record -> Results.record(record);
            case Participation participation -> new Result.Coded(
                    new Result.Participation(participation, compiled.names().entry(participation)), participation);
            default -> throw new IllegalArgumentException("No subject: " + holder.eClass().getName());
        };
    }

    /**
     * Whether a rule about the project is broken by the records of a coder. The records of a type are gone through at
     * most once for each place in the rule that names the type.
     *
     * @param rule a rule {@code for project}
     */
    public boolean isBroken(CompiledRule rule, String coder, EvaluationContext context) {
        return rule.isBroken(new Result.Project(coder),
                new Evaluation(context, new Steps(STEPS_OF_A_PROJECT)));
    }

    /**
     * The values that a variable starts with as things stand, as literals and names of codes or entries; several only
     * of a variable that may have several.
     *
     * @param holder the record or participation that the variable belongs to
     */
    public List<Expression> defaults(Variable variable, ValueHolder holder, EvaluationContext context) {
        return Defaults.of(variable, subject(holder), compiled, evaluation(context));
    }

    /**
     * Whether a feature of a record or participation may have a value. What depends on something unknown is allowed.
     *
     * @param candidate an element of {@link #values}, or what {@link #candidate} gives
     */
    public boolean isAllowed(Feature feature, ValueHolder holder, Result candidate, EvaluationContext context) {
        Result subject = subject(holder);
        for (Restriction each : feature.getRestrictions()) {
            boolean applies = each.getCondition() == null || test(each.getCondition(), subject, context) == Truth.TRUE;
            if (applies && test(each.getAllowed(), candidate, context) == Truth.FALSE) {
                return false;
            }
        }
        return true;
    }

    /** What is coded for a feature: each value by itself, without missing reasons. */
    public List<Result> values(Feature feature, ValueHolder holder, EvaluationContext context) {
        return compiled.readers().of(feature).read(holder, subject(holder), evaluation(context)).elements();
    }

    /** A code or entry as it would be if it were coded. */
    public Result candidate(DocumentedElement codeOrEntry) {
        return compiled.names().named(codeOrEntry);
    }

    /**
     * The date of a record, which decides what is valid for it: what its type is dated by, else the date of its owner.
     *
     * @return not coded when there is none
     */
    public Result date(CodedRecord record, EvaluationContext context) {
        var dating = codebook.recordType(record.getType()).map(RecordType::getDating);
        var date = dating.map(each -> evaluate(each, subject(record), context)).orElseGet(() -> Result.NOT_CODED);
        if (date.isAbsent() && record.eContainer() instanceof CodedRecord owner) {
            return date(owner, context);
        }
        return date instanceof Result.ListOf(List<Result> several) && !several.isEmpty() ? several.getFirst() : date;
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

    private static Evaluation evaluation(EvaluationContext context) {
        return new Evaluation(context, new Steps());
    }
}
