package org.mithaq.core.coding;

import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.report.ReportUnavailableException;

/** Gives the texts that evidence stands in. */
@FunctionalInterface
public interface ReportTexts {

    /**
     * @throws ReportUnavailableException when it cannot be read or is no longer what was imported
     */
    ReportText report(ReportId report) throws ReportUnavailableException;
}
