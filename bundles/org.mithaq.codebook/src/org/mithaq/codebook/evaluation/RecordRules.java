package org.mithaq.codebook.evaluation;

/** Asks one record whether it breaks rules. Each rule may take as many steps as any evaluation. */
public final class RecordRules {

    private final Result subject;
    private final Evaluation evaluation;

    RecordRules(Result subject, Evaluation evaluation) {
        this.subject = subject;
        this.evaluation = evaluation;
    }

    /**
     * Whether a rule is broken, in the sense of {@link Evaluator#isBroken}.
     *
     * @throws EvaluationLimitException when it takes too many steps or depends on itself
     */
    public boolean isBroken(CompiledRule rule) {
        evaluation.begin();
        return rule.isBroken(subject, evaluation);
    }
}
