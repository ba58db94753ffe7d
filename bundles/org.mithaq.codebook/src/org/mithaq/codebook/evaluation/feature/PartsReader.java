package org.mithaq.codebook.evaluation.feature;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.ValueHolder;

/** Reads the parts of a record. */
record PartsReader(String name) implements FeatureReader {

    @Override
    public Result read(ValueHolder holder, Result subject, Evaluation evaluation) {
        if (!(holder instanceof CodedRecord record)) {
            return Result.NOT_CODED;
        }
        List<Result> parts = new ArrayList<>(record.getParts().size());
        for (CodedRecord part : record.getParts()) {
            if (name.equals(part.getFeature())) {
                parts.add(Results.record(part));
            }
        }
        return new Result.ListOf(List.copyOf(parts));
    }
}
