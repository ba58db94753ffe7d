package org.mithaq.core.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.RecordValue;

/** Links that may never lead back, and do. They stay among the records of one coder, whose ids tell them apart. */
final class LinkCycles implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        checked.type().ifPresent(type -> checked.project().checkedCodebook().acyclicLinks(type).stream()
                .filter(link -> leadsBack(checked, link.getName()))
                .forEach(link -> found.accept(checked.about(link.getName(), Severity.ERROR, "link.cycle",
                        checked.label(link), checked.record().getId()))));
    }

    private static boolean leadsBack(CheckedRecord checked, String link) {
        if (CodedRecords.values(checked.record(), link).isEmpty()) {
            return false;
        }
        Deque<CodedRecord> next = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        next.add(checked.record());
        while (!next.isEmpty()) {
            CodedRecord at = next.remove();
            for (var value : CodedRecords.values(at, link)) {
                CodedRecord target = value instanceof RecordValue record
                        ? checked.project().record(record.getRecord(), at).orElse(null) : null;
                if (target != null && target.getId().equals(checked.record().getId())) {
                    return true;
                }
                if (target != null && seen.add(target.getId())) {
                    next.add(target);
                }
            }
        }
        return false;
    }
}
