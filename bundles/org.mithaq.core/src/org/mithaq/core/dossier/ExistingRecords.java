package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** The coder's records in a project, each of which one record of a text may stand for. */
final class ExistingRecords {

    private final Map<String, List<CodedRecord>> left = new HashMap<>();
    private final Map<String, String> reportsOfIds = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    ExistingRecords(Project project) {
        for (Coding coding : project.ownCodings()) {
            left.put(coding.getReport(), new ArrayList<>(coding.getRecords()));
            CodedRecords.all(coding).forEach(record -> {
                reportsOfIds.putIfAbsent(record.getId(), coding.getReport());
                counts.merge(record.getId(), 1, Integer::sum);
            });
        }
    }

    /** The record at the top that has an id in a report; it is taken from now on. */
    Optional<CodedRecord> take(ReportId report, String id, String type) {
        List<CodedRecord> records = left.getOrDefault(report.value(), List.of());
        Optional<CodedRecord> found = records.stream()
                .filter(record -> record.getId().equals(id) && record.getType().equals(type)).findFirst();
        found.ifPresent(record -> records.removeIf(each -> each == record));
        return found;
    }

    /** The report in whose coding an id is used. */
    Optional<String> reportOf(String id) {
        return Optional.ofNullable(reportsOfIds.get(id));
    }

    /** How many records have an id. */
    int count(String id) {
        return counts.getOrDefault(id, 0);
    }

    /** The records of some reports that were not taken, in the order of the reports. */
    List<CodedRecord> left(List<ReportId> reports) {
        Set<ReportId> seen = new HashSet<>();
        return reports.stream().filter(seen::add)
                .flatMap(report -> left.getOrDefault(report.value(), List.of()).stream()).toList();
    }
}
