package org.mithaq.codebook.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Filter;
import org.mithaq.model.codebook.MemberAccess;

/** Follows an expression as evaluation does, and keeps what evaluation leaves out since it is not known. */
final class OccurrenceSearch {

    private final Evaluation evaluation;

    OccurrenceSearch(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Occurrences of(Expression expression, Result subject) {
        return switch (expression) {
            case MemberAccess access -> members(of(access.getReceiver(), subject), access);
            case Filter filter -> those(of(filter.getCollection(), subject), filter);
            case null, default -> Occurrences.of(evaluation.evaluate(expression, subject));
        };
    }

    private Occurrences members(Occurrences receivers, MemberAccess access) {
        List<Result> certain = new ArrayList<>();
        List<Result> possible = new ArrayList<>();
        List<Result> absent = new ArrayList<>(receivers.absent());
        for (Result receiver : receivers.certain()) {
            add(evaluation.member(receiver, access.getMember()), certain, absent);
        }
        for (Result receiver : receivers.possible()) {
            add(evaluation.member(receiver, access.getMember()), possible, absent);
        }
        return new Occurrences(receivers.coded(), certain, possible, absent);
    }

    private static void add(Result found, List<Result> to, List<Result> absent) {
        if (found.isAbsent()) {
            absent.add(found);
        }
        to.addAll(found.elements());
    }

    private Occurrences those(Occurrences collection, Filter filter) {
        List<Result> certain = new ArrayList<>();
        List<Result> possible = new ArrayList<>();
        for (Result element : collection.certain()) {
            switch (Truth.of(evaluation.evaluate(filter.getCondition(), element))) {
                case TRUE -> certain.add(element);
                case UNKNOWN -> possible.add(element);
                case FALSE -> {
                }
            }
        }
        for (Result element : collection.possible()) {
            if (Truth.of(evaluation.evaluate(filter.getCondition(), element)) != Truth.FALSE) {
                possible.add(element);
            }
        }
        return new Occurrences(collection.coded(), certain, possible, collection.absent());
    }
}
