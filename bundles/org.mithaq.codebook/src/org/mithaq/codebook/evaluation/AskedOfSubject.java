package org.mithaq.codebook.evaluation;

/** A feature or property of what an expression is asked of. */
final class AskedOfSubject extends CompiledExpression {

    private final Member member;

    AskedOfSubject(Member member) {
        this.member = member;
    }

    @Override
    Result result(Result subject, Evaluation evaluation) {
        return member.of(subject, evaluation);
    }

    @Override
    Filling fillingOf(Result subject, Evaluation evaluation) {
        return member.fillingOf(subject, evaluation);
    }

    @Override
    Occurrences occurrencesOf(Result subject, Evaluation evaluation) {
        return member.occurrences(subject, evaluation);
    }
}
