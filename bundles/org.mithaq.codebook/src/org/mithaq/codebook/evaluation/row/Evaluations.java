package org.mithaq.codebook.evaluation.row;

import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.compiler.CompiledCodebook;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.result.Occurrences;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.codebook.evaluation.run.Steps;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.NamedElement;

/** One evaluation after the other, by one thread, each of which may take as many steps as any. */
final class Evaluations {

    private final CompiledCodebook codebook;
    private final Evaluation evaluation;

    Evaluations(LoadedCodebook codebook, EvaluationContext context) {
        this.codebook = CompiledCodebook.of(codebook);
        evaluation = new Evaluation(context, new Steps());
    }

    /** Begins the next one: one for each record or group, so that none takes too many steps. */
    Evaluations next() {
        evaluation.begin();
        return this;
    }

    Result evaluate(CompiledExpression expression, Result thing) {
        return expression.evaluate(thing, evaluation);
    }

    Occurrences occurrences(CompiledExpression expression, Result thing) {
        return expression.occurrences(thing, evaluation);
    }

    Result evaluate(Expression expression, Result thing) {
        return codebook.expression(expression).evaluate(thing, evaluation);
    }

    Truth test(Expression condition, Result thing) {
        return codebook.expression(condition).test(thing, evaluation);
    }

    /** A feature or property of a thing. */
    Result member(Result thing, NamedElement member) {
        return codebook.members().ask(thing, member, evaluation);
    }
}
