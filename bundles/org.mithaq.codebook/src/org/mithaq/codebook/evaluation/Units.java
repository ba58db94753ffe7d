package org.mithaq.codebook.evaluation;

import java.util.stream.Stream;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.UnitStep;
import org.mithaq.model.coding.CodedRecord;

/** Finds the units of analysis that a record leads to. */
final class Units {

    private Units() {
    }

    static Stream<Result> of(DatasetUnit unit, CodedRecord record, Evaluation evaluation) {
        boolean meant = unit.isAllRecords()
                || unit.getType() != null && unit.getType().getName().equals(record.getType());
        Stream<Result> units = meant ? Stream.of(FeatureValues.record(record)) : Stream.empty();
        for (UnitStep step : unit.getSteps()) {
            units = units.flatMap(each -> evaluation.member(each, step.getElement()).elements().stream());
        }
        return units;
    }
}
