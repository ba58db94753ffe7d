package org.mithaq.core.check.record;

import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;

/** Looks at one record at a time for one kind of mistake. Has no state. */
@FunctionalInterface
interface RecordChecker {

    /**
     * @param found is given each finding, in the order of the record
     */
    void check(CheckedRecord record, Consumer<Finding> found);
}
