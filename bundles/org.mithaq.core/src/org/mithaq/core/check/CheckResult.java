package org.mithaq.core.check;

import java.util.List;
import org.mithaq.core.finding.Finding;

/**
 * What is wrong in a project.
 *
 * @param findings those that are not accepted, about the project first, then by report, coder and record; when there are
 *     too many of them, the first ones
 * @param counts of all of them
 */
public record CheckResult(List<Finding> findings, FindingCounts counts) {

    /** Nothing. */
    public static final CheckResult NOTHING = new CheckResult(List.of(), FindingCounts.NONE);

    public CheckResult {
        findings = List.copyOf(findings);
    }

    /** Whether there are more findings than are listed. */
    public boolean isCut() {
        return findings.size() < counts.total();
    }
}
