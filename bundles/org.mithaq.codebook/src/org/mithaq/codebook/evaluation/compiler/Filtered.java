package org.mithaq.codebook.evaluation.compiler;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Occurrences;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;

/** Those of several things for which a condition holds. */
final class Filtered extends CompiledExpression {

    private final CompiledExpression collection;
    private final CompiledExpression condition;

    Filtered(CompiledExpression collection, CompiledExpression condition) {
        this.collection = collection;
        this.condition = condition;
    }

    @Override
    protected Result result(Result subject, Evaluation evaluation) {
        Result all = collection.evaluate(subject, evaluation);
        if (all.isAbsent()) {
            return all.plain();
        }
        List<Result> those = new ArrayList<>();
        for (Result element : all.elements()) {
            if (condition.test(element, evaluation) == Truth.TRUE) {
                those.add(element);
            }
        }
        return new Result.ListOf(List.copyOf(those));
    }

    @Override
    protected Occurrences occurrencesOf(Result subject, Evaluation evaluation) {
        Occurrences all = collection.occurrences(subject, evaluation);
        List<Result> certain = new ArrayList<>();
        List<Result> possible = new ArrayList<>();
        for (Result element : all.certain()) {
            switch (condition.test(element, evaluation)) {
                case TRUE -> certain.add(element);
                case UNKNOWN -> possible.add(element);
                case FALSE -> {
                }
            }
        }
        for (Result element : all.possible()) {
            if (condition.test(element, evaluation) != Truth.FALSE) {
                possible.add(element);
            }
        }
        return new Occurrences(all.coded(), certain, possible, all.absent());
    }
}
