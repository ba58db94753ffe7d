package org.mithaq.core.fix;

import java.util.Optional;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;

/** Mends findings of one kind. Has no state. */
@FunctionalInterface
interface FixKind {

    /**
     * @param record the coder's own, which may be changed
     * @param variable that the finding is about
     * @return empty when there is nothing to mend, or more than one way to do it
     */
    Optional<QuickFix> of(Project project, CodedRecord record, String variable);
}
