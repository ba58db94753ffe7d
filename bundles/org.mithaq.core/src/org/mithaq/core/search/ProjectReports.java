package org.mithaq.core.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.search.index.ReportSource;

/** The reports of an open project. */
record ProjectReports(Project project) implements ReportSource {

    /** A report's file and the state of its reading: whatever changes them changes the state. */
    @Override
    public Map<ReportId, String> states() {
        Map<ReportId, String> states = new LinkedHashMap<>();
        for (ReportId report : project.reportIds()) {
            states.put(report, String.join(" ", project.metadata(report).getTextChecksum(),
                    file(project.layout().text(report)), project.readingState(report)));
        }
        return states;
    }

    @Override
    public ReportText read(ReportId report) throws ReportUnavailableException {
        return project.readReport(report);
    }

    /** Changes when somebody writes the file, so that the text is checked against its checksum again. */
    private static String file(Path text) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(text, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime().toMillis();
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
