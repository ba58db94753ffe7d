package org.mithaq.ui.annotation.findings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;

/** What was found in the records of one coder, by record and feature. Other coders may have records of the same ids. */
final class FieldFindings {

    /** Nothing. */
    static final FieldFindings NONE = new FieldFindings(Map.of());

    private final Map<Key, List<Finding>> findings;

    /** A record, or a feature of it. */
    private record Key(ReportId report, String record, String feature) {
    }

    private FieldFindings(Map<Key, List<Finding>> findings) {
        this.findings = findings;
    }

    static FieldFindings of(List<Finding> findings, CoderName coder) {
        return new FieldFindings(findings.stream()
                .filter(finding -> finding.place() instanceof Place.InRecord place && place.coder().equals(coder))
                .collect(Collectors.groupingBy(finding -> key((Place.InRecord) finding.place()))));
    }

    private static Key key(Place.InRecord place) {
        return new Key(place.report(), place.recordId(), place.variable());
    }

    /** @param feature empty for the record as a whole */
    List<Finding> of(ReportId report, String record, String feature) {
        return findings.getOrDefault(new Key(report, record, feature), List.of());
    }
}
