package org.mithaq.codebook.evaluation;

import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;

/** Asks one record whether it breaks rules. Each rule may take as many steps as any evaluation. */
public final class RecordRules {

    private final Result subject;
    private final Evaluation evaluation;

    RecordRules(Result subject, Evaluation evaluation) {
        this.subject = subject;
        this.evaluation = evaluation;
    }

    /**
     * Whether a rule is broken. It is when its condition, if there is one, holds, and its requirement does not. Where
     * either is unknown, since something is missing or not coded yet, the rule is not broken; that something has to be
     * coded is for cardinalities to say, or for the rule itself by {@code is coded}.
     *
     * @throws EvaluationLimitException when it takes too many steps or depends on itself
     */
    public boolean isBroken(CompiledRule rule) {
        evaluation.begin();
        return rule.isBroken(subject, evaluation);
    }
}
