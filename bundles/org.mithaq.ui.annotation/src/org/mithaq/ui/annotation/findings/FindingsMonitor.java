package org.mithaq.ui.annotation.findings;

import java.util.List;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.ReportId;

/**
 * What is wrong in the open project, checked anew in the background after changes. Get it from a site with
 * {@code getService(FindingsMonitor.class)}. To be called on the UI thread, which also tells the listeners.
 */
public interface FindingsMonitor {

    /** What the last finished check found; of very many the first ones. */
    List<Finding> findings();

    /** How much it found, with what is not listed and what is accepted. */
    FindingCounts counts();

    /** Checks soon, as after what is accepted changed. */
    void checkAgain();

    /**
     * What the last finished check found in a record of the coder.
     *
     * @param feature a variable, role, part or link; empty for the record as a whole
     */
    List<Finding> of(ReportId report, String record, String feature);

    /** Whether a check is running or about to. */
    boolean isChecking();

    /** Is told after each finished check, and when the project is closed. */
    void addListener(Runnable listener);

    void removeListener(Runnable listener);
}
