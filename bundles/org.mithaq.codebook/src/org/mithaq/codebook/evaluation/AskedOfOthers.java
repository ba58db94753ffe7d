package org.mithaq.codebook.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A feature or property of what another expression gives. */
final class AskedOfOthers extends CompiledExpression {

    private final CompiledExpression receiver;
    private final Member member;

    AskedOfOthers(CompiledExpression receiver, Member member) {
        this.receiver = receiver;
        this.member = member;
    }

    @Override
    Result result(Result subject, Evaluation evaluation) {
        return member.of(receiver.evaluate(subject, evaluation), evaluation);
    }

    @Override
    Filling fillingOf(Result subject, Evaluation evaluation) {
        return member.fillingOf(receiver.evaluate(subject, evaluation), evaluation);
    }

    @Override
    Occurrences occurrencesOf(Result subject, Evaluation evaluation) {
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
