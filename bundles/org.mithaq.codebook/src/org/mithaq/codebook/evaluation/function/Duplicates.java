package org.mithaq.codebook.evaluation.function;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.function.Computed.Computation;
import org.mithaq.codebook.evaluation.operator.Keys;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.coding.CodedRecord;

/**
 * The other records that one coder coded alike in one report: each of the compared things has the same values in both,
 * in whatever order, or none in either. One in which none of them has a value is like no other.
 */
record Duplicates(List<CompiledExpression> compared) implements Computation {

    @Override
    public Result compute(Result subject, Evaluation evaluation) {
        Optional<CodedRecord> record =
                subject.plain() instanceof Result.Record asked ? asked.record() : Optional.empty();
        return record.<Result>map(present -> new Result.ListOf(evaluation.context()
                .alike(present, this, other -> key(other, evaluation)).stream().map(Results::record).toList()))
                .orElse(Result.NOT_CODED);
    }

    private Optional<Object> key(CodedRecord record, Evaluation evaluation) {
        Result subject = Results.record(record);
        List<Set<Object>> key = new ArrayList<>(compared.size());
        boolean isCoded = false;
        for (CompiledExpression each : compared) {
            Set<Object> values = new HashSet<>();
            each.evaluate(subject, evaluation).elements().forEach(value -> values.add(Keys.of(value)));
            isCoded |= !values.isEmpty();
            key.add(values);
        }
        return isCoded ? Optional.of(key) : Optional.empty();
    }
}
