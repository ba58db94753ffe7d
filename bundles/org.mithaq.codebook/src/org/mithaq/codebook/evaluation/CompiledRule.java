package org.mithaq.codebook.evaluation;

import java.util.Optional;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.Rule;

/** A rule, made ready to be asked for any number of records. Does not change; any thread may use it. */
public final class CompiledRule {

    private final Rule rule;
    private final Optional<CompiledExpression> condition;
    private final CompiledExpression requirement;

    CompiledRule(Rule rule, Optional<CompiledExpression> condition, CompiledExpression requirement) {
        this.rule = rule;
        this.condition = condition;
        this.requirement = requirement;
    }

    /** The rule as the codebook declares it. */
    public Rule rule() {
        return rule;
    }

    boolean isBroken(Result subject, Evaluation evaluation) {
        boolean applies = condition.isEmpty() || condition.get().test(subject, evaluation) == Truth.TRUE;
        return applies && requirement.test(subject, evaluation) == Truth.FALSE;
    }
}
