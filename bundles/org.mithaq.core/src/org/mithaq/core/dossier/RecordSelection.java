package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/**
 * Which of a coder's records a dossier holds.
 *
 * @param wanted ids of records, names of record types and ids of reports; empty for all records. A part stands for the
 *     record that it belongs to
 */
public record RecordSelection(List<String> wanted) {

    public RecordSelection {
        wanted = List.copyOf(wanted);
    }

    /** The records, report by report; reports of which none is wanted are left out. */
    public List<DossierSection> of(Project project) {
        List<DossierSection> sections = new ArrayList<>();
        for (Coding coding : project.ownCodings()) {
            List<CodedRecord> records = coding.getRecords().stream().filter(record -> wanted.isEmpty()
                    || wanted.contains(coding.getReport()) || isWanted(record)).toList();
            if (!records.isEmpty()) {
                sections.add(new DossierSection(new ReportId(coding.getReport()), coding.getCoder(), records));
            }
        }
        return sections;
    }

    private boolean isWanted(CodedRecord record) {
        return wanted.contains(record.getType())
                || CodedRecords.withParts(record).anyMatch(part -> wanted.contains(part.getId()));
    }

    /** What is wanted and found nowhere in the project. */
    public List<String> unknown(Project project) {
        Set<String> known = new HashSet<>();
        project.reportIds().forEach(report -> known.add(report.value()));
        project.codebook().recordTypes().forEach(type -> known.add(type.getName()));
        project.ownCodings().forEach(coding -> {
            known.add(coding.getReport());
            CodedRecords.all(coding).forEach(record -> {
                known.add(record.getId());
                known.add(record.getType());
            });
        });
        return wanted.stream().filter(name -> !known.contains(name)).toList();
    }
}
