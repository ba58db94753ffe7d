package org.mithaq.core.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;

/** Links that may never lead back, and do. They stay among the records of one coder, whose ids tell them apart. */
final class LinkCycles implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        if (checked.hasAny(CheckedFeature::isAcyclic)) {
            checked.type().orElseThrow().acyclic().stream().filter(link -> leadsBack(checked, link.getName()))
                    .forEach(link -> found.accept(checked.about(link.getName(), Severity.ERROR, "link.cycle",
                            checked.label(link), checked.record().getId())));
        }
    }

    private static boolean leadsBack(CheckedRecord checked, String link) {
        Deque<CodedRecord> next = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        next.add(checked.record());
        while (!next.isEmpty()) {
            CodedRecord at = next.remove();
            for (Value value : at.getValues()) {
                if (value instanceof RecordValue target && link.equals(target.getVariable())) {
                    Optional<CodedRecord> there = checked.project().record(target.getRecord(), at);
                    if (there.isPresent() && there.get().getId().equals(checked.record().getId())) {
                        return true;
                    }
                    there.filter(unseen -> seen.add(unseen.getId())).ifPresent(next::add);
                }
            }
        }
        return false;
    }
}
