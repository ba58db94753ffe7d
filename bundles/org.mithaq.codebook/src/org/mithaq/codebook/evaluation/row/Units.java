package org.mithaq.codebook.evaluation.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.UnitShape;
import org.mithaq.model.codebook.UnitStep;
import org.mithaq.model.coding.CodedRecord;

/** Finds the units of analysis that records lead to. */
final class Units {

    private final DatasetUnit unit;
    private final Evaluations evaluations;

    Units(DatasetUnit unit, Evaluations evaluations) {
        this.unit = unit;
        this.evaluations = evaluations;
    }

    Stream<Result> rows(Stream<Result> elements) {
        return unit.getShape() == UnitShape.ELEMENTS ? elements
                : Group.of(elements, new GroupKeys(unit, evaluations)).flatMap(this::rows);
    }

    /** The rows of one group. */
    Stream<Result> rows(Group group) {
        return switch (unit.getShape()) {
            case ELEMENTS -> group.members().stream();
            case GROUPS -> Stream.of(group.row());
            case DYADS -> group.dyads(unit.isDirected());
            case MONTHS -> new MonthRows(group, unit, evaluations).rows();
        };
    }

    /** The groups that a thing belongs to. */
    List<GroupIdentity> groups(Result element) {
        return new GroupKeys(unit, evaluations).of(element);
    }

    /** What a record leads to. No streams: each record is asked for each table. */
    List<Result> elements(CodedRecord record) {
        boolean meant = unit.isAllRecords()
                || unit.getType() != null && unit.getType().getName().equals(record.getType());
        if (!meant) {
            return List.of();
        }
        evaluations.next();
        List<Result> units = List.of(Results.record(record));
        for (UnitStep step : unit.getSteps()) {
            units = next(units, step);
        }
        return units;
    }

    private List<Result> next(List<Result> units, UnitStep step) {
        if (units.size() == 1) {
            return evaluations.member(units.getFirst(), step.getElement()).elements();
        }
        List<Result> all = new ArrayList<>();
        units.forEach(each -> all.addAll(evaluations.member(each, step.getElement()).elements()));
        return all;
    }
}
