package org.mithaq.core.check.record;

import java.util.List;
import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.index.RecordPlace;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.coding.CodedRecord;

/** All checks of single records. Has no state; any thread may use it. */
public final class RecordChecks {

    private final List<RecordChecker> checkers = List.of(new WrongIds(), new UnknownNames(), new UnknownCodes(),
            new ValueForms(), new Cardinalities(), new LinkTargets(), new LinkCycles(), new BrokenEvidence(),
            new AllowedValues(), new BrokenRules());

    /**
     * Checks a record with its parts.
     *
     * @param place where it stands, or the record at the top that it is a part of
     * @param found is given each finding, accepted or not: those of a record before those of its parts, in an order that is
     *     the same on every machine
     */
    public void check(ProjectSnapshot project, RecordPlace place, CodedRecord record, Consumer<Finding> found) {
        CheckedRecord checked = CheckedRecord.of(project, place, record);
        for (RecordChecker checker : checkers) {
            checker.check(checked, found);
        }
        for (CodedRecord part : record.getParts()) {
            check(project, place, part, found);
        }
    }
}
