package org.mithaq.codebook.evaluation.compiler;

import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.property.Member;
import org.mithaq.codebook.evaluation.result.Filling;
import org.mithaq.codebook.evaluation.result.Occurrences;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;

/** A feature or property of what an expression is asked of. */
final class AskedOfSubject extends CompiledExpression {

    private final Member member;

    AskedOfSubject(Member member) {
        this.member = member;
    }

    @Override
    protected Result result(Result subject, Evaluation evaluation) {
        return member.of(subject, evaluation);
    }

    @Override
    protected Filling fillingOf(Result subject, Evaluation evaluation) {
        return member.fillingOf(subject, evaluation);
    }

    @Override
    protected Occurrences occurrencesOf(Result subject, Evaluation evaluation) {
        return member.occurrences(subject, evaluation);
    }
}
