package org.mithaq.core.check;

import java.util.List;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Severity;

/**
 * How much was found.
 *
 * @param accepted findings that the project accepts and that are counted nowhere else
 */
public record FindingCounts(int errors, int warnings, int notes, int accepted) {

    /** Nothing found. */
    public static final FindingCounts NONE = new FindingCounts(0, 0, 0, 0);

    /** @param accepted how many more were accepted */
    static FindingCounts of(List<Finding> findings, int accepted) {
        int errors = 0;
        int warnings = 0;
        for (Finding finding : findings) {
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
            warnings += finding.severity() == Severity.WARNING ? 1 : 0;
        }
        return new FindingCounts(errors, warnings, findings.size() - errors - warnings, accepted);
    }

    /** Both together. */
    public FindingCounts plus(FindingCounts other) {
        return new FindingCounts(errors + other.errors, warnings + other.warnings, notes + other.notes,
                accepted + other.accepted);
    }

    /** All that are not accepted. */
    public int total() {
        return errors + warnings + notes;
    }
}
