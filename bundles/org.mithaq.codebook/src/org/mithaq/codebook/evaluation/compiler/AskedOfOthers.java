package org.mithaq.codebook.evaluation.compiler;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.property.Member;
import org.mithaq.codebook.evaluation.result.Filling;
import org.mithaq.codebook.evaluation.result.Occurrences;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;

/** A feature or property of what another expression gives. */
final class AskedOfOthers extends CompiledExpression {

    private final CompiledExpression receiver;
    private final Member member;

    AskedOfOthers(CompiledExpression receiver, Member member) {
        this.receiver = receiver;
        this.member = member;
    }

    @Override
    protected Result result(Result subject, Evaluation evaluation) {
        return member.of(receiver.evaluate(subject, evaluation), evaluation);
    }

    @Override
    protected Filling fillingOf(Result subject, Evaluation evaluation) {
        return member.fillingOf(receiver.evaluate(subject, evaluation), evaluation);
    }

    @Override
    protected Occurrences occurrencesOf(Result subject, Evaluation evaluation) {
        Occurrences receivers = receiver.occurrences(subject, evaluation);
        List<Result> certain = new ArrayList<>();
        List<Result> possible = new ArrayList<>();
        List<Result> absent = new ArrayList<>(receivers.absent());
        for (Result each : receivers.certain()) {
            Occurrences found = member.occurrences(each, evaluation);
            certain.addAll(found.certain());
            possible.addAll(found.possible());
            absent.addAll(found.absent());
        }
        for (Result each : receivers.possible()) {
            Occurrences found = member.occurrences(each, evaluation);
            possible.addAll(found.certain());
            possible.addAll(found.possible());
            absent.addAll(found.absent());
        }
        return new Occurrences(receivers.coded(), certain, possible, absent);
    }
}
