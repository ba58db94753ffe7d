package org.mithaq.codebook.evaluation.compiled;

import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.codebook.evaluation.result.Filling;
import org.mithaq.codebook.evaluation.result.Occurrences;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;

/**
 * An expression of a codebook, made ready to be evaluated for any number of records: what its names lead to is found out
 * once. Does not change; any thread may use it. What it is asked of, the subject, is a record, a part in one, a row, or
 * another thing that an expression gave.
 */
public abstract class CompiledExpression {

    /** For the forms of expressions. */
    protected CompiledExpression() {
    }

    /**
     * What it gives; one step of the evaluation, and those within it.
     *
     * @throws EvaluationLimitException when the evaluation takes too many steps or goes too deep, as all ways to ask do
     */
    public final Result evaluate(Result subject, Evaluation evaluation) {
        evaluation.steps().enter();
        Result result = result(subject, evaluation);
        evaluation.steps().leave();
        return result;
    }

    /** Whether it holds, as a condition; the same as {@link #evaluate}, without a result made for it. */
    public final Truth test(Result subject, Evaluation evaluation) {
        evaluation.steps().enter();
        Truth truth = truth(subject, evaluation);
        evaluation.steps().leave();
        return truth;
    }

    /** Whether it gives something; the same as {@link #evaluate}, without the values read where that can be told. */
    public final Filling filling(Result subject, Evaluation evaluation) {
        evaluation.steps().enter();
        Filling filling = fillingOf(subject, evaluation);
        evaluation.steps().leave();
        return filling;
    }

    /** What it gives, with what is not known about it; none of it is cut down to what it holds. */
    public final Occurrences occurrences(Result subject, Evaluation evaluation) {
        evaluation.steps().enter();
        Occurrences occurrences = occurrencesOf(subject, evaluation);
        evaluation.steps().leave();
        return occurrences;
    }

    /** What it gives, within the step that {@link #evaluate} counts. */
    protected abstract Result result(Result subject, Evaluation evaluation);

    /** Whether it holds, for forms that can tell without making a result. */
    protected Truth truth(Result subject, Evaluation evaluation) {
        return Truth.of(result(subject, evaluation));
    }

    /** Whether it gives something, for forms that can tell without reading it. */
    protected Filling fillingOf(Result subject, Evaluation evaluation) {
        return Filling.of(result(subject, evaluation));
    }

    /** What it gives with what is not known, for forms that know more than their result says. */
    protected Occurrences occurrencesOf(Result subject, Evaluation evaluation) {
        return Occurrences.of(result(subject, evaluation));
    }
}
