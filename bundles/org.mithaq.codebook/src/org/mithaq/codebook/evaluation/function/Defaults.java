package org.mithaq.codebook.evaluation.function;

import java.util.List;
import org.mithaq.codebook.evaluation.compiled.CompiledExpressions;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.DefaultCase;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Variable;

/** Decides which defaults of a variable come to bear. */
public final class Defaults {

    private Defaults() {
    }

    /**
     * The values of the cases that come to bear: of a variable of one value the first that holds, of one of several
     * every conditional case that holds, and those without a condition when none does.
     *
     * @param subject the record or participation that the variable belongs to
     * @param expressions those of the codebook that declares the variable
     */
    public static List<Expression> of(Variable variable, Result subject, CompiledExpressions expressions,
            Evaluation evaluation) {
        var holding = variable.getDefaults().stream().filter(each -> each.getCondition() != null)
                .filter(each -> expressions.expression(each.getCondition()).test(subject, evaluation) == Truth.TRUE).toList();
        var chosen = holding.isEmpty()
                ? variable.getDefaults().stream().filter(each -> each.getCondition() == null).toList() : holding;
        return chosen.stream().map(DefaultCase::getValue).filter(value -> value != null)
                .limit(variable.getUpper() < 0 ? Long.MAX_VALUE : variable.getUpper()).toList();
    }
}
