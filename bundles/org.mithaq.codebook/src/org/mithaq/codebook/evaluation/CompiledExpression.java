package org.mithaq.codebook.evaluation;

/**
 * An expression of a codebook, made ready to be evaluated for any number of records: what its names lead to is found out
 * once. Does not change; any thread may use it. Got from {@link Evaluator#compiled}.
 */
public abstract class CompiledExpression {

    CompiledExpression() {
    }

    /** What it gives; one step of the evaluation, and those within it. */
    final Result evaluate(Result subject, Evaluation evaluation) {
        evaluation.steps().enter();
        Result result = result(subject, evaluation);
        evaluation.steps().leave();
        return result;
    }

    /** Whether it holds, as a condition; the same as {@link #evaluate}, without a result made for it. */
    final Truth test(Result subject, Evaluation evaluation) {
        evaluation.steps().enter();
        Truth truth = truth(subject, evaluation);
        evaluation.steps().leave();
        return truth;
    }

    /** Whether it gives something; the same as {@link #evaluate}, without the values read where that can be told. */
    final Filling filling(Result subject, Evaluation evaluation) {
        evaluation.steps().enter();
        Filling filling = fillingOf(subject, evaluation);
        evaluation.steps().leave();
        return filling;
    }

    /** What it gives, with what is not known about it; none of it is cut down to what it holds. */
    final Occurrences occurrences(Result subject, Evaluation evaluation) {
        evaluation.steps().enter();
        Occurrences occurrences = occurrencesOf(subject, evaluation);
        evaluation.steps().leave();
        return occurrences;
    }

    abstract Result result(Result subject, Evaluation evaluation);

    Truth truth(Result subject, Evaluation evaluation) {
        return Truth.of(result(subject, evaluation));
    }

    Filling fillingOf(Result subject, Evaluation evaluation) {
        return Filling.of(result(subject, evaluation));
    }

    Occurrences occurrencesOf(Result subject, Evaluation evaluation) {
        return Occurrences.of(result(subject, evaluation));
    }
}
