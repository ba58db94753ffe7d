package org.mithaq.core.search.index;

import java.util.Map;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.report.ReportUnavailableException;

/** Where the index gets reports from. May be asked by several threads. */
public interface ReportSource {

    /**
     * The reports that are to be found, and for each a text that tells states of it and of its reading apart: when it
     * changes, the report is indexed anew. Cheap, as it is asked for before each search.
     */
    Map<ReportId, String> states();

    /**
     * A report's text; nothing keeps it.
     *
     * @throws ReportUnavailableException when it cannot be read
     */
    ReportText read(ReportId report) throws ReportUnavailableException;
}
