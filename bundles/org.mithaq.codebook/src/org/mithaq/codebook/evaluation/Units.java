package org.mithaq.codebook.evaluation;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.UnitStep;
import org.mithaq.model.coding.CodedRecord;

/** Finds the units of analysis that records lead to. */
final class Units {

    private final DatasetUnit unit;
    private final Supplier<Evaluation> evaluations;

    /** @param evaluations a new one for each record or group, so that none takes too many steps */
    Units(DatasetUnit unit, Supplier<Evaluation> evaluations) {
        this.unit = unit;
        this.evaluations = evaluations;
    }

    Stream<Result> rows(Stream<Result> elements) {
        return switch (unit.getShape()) {
            case ELEMENTS -> elements;
            case GROUPS -> groups(elements).map(Group::row);
            case DYADS -> groups(elements).flatMap(group -> group.dyads(unit.isDirected()));
            case MONTHS -> groups(elements)
                    .flatMap(group -> new MonthRows(group, unit, evaluations).rows());
        };
    }

    private Stream<Group> groups(Stream<Result> elements) {
        return Group.of(elements, unit, evaluations);
    }

    /** What a record leads to. */
    Stream<Result> elements(CodedRecord record) {
        boolean meant = unit.isAllRecords()
                || unit.getType() != null && unit.getType().getName().equals(record.getType());
        if (!meant) {
            return Stream.empty();
        }
        var evaluation = evaluations.get();
        Stream<Result> units = Stream.of(FeatureValues.record(record));
        for (UnitStep step : unit.getSteps()) {
            units = units.flatMap(each -> evaluation.member(each, step.getElement()).elements().stream());
        }
        return units;
    }
}
