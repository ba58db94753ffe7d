package org.mithaq.core.check.record;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.core.check.codebook.CheckedFeature;
import org.mithaq.core.check.codebook.DeclaredValue;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;

/** Links that may never lead back, and do. They stay among the records of one coder, whose ids tell them apart. */
final class LinkCycles implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        if (checked.hasAny(CheckedFeature::isAcyclic)) {
            for (Link link : checked.type().orElseThrow().acyclic()) {
                if (leadsBack(checked, link)) {
                    found.accept(checked.about(link.getName(), Severity.ERROR, "link.cycle", checked.label(link),
                            checked.record().getId()));
                }
            }
        }
    }

    private static boolean leadsBack(CheckedRecord checked, Link link) {
        Way way = new Way(checked.project(), link.getName(), checked.record().getId());
        for (DeclaredValue declared : checked.values()) {
            if (declared.target().isPresent() && declared.feature().orElseThrow().feature() == link
                    && way.leadsBack(declared.target().get())) {
                return true;
            }
        }
        return false;
    }

    /** Follows a link from record to record, to each of them once. */
    private static final class Way {

        private final ProjectSnapshot project;
        private final String link;
        private final String back;
        private final Set<String> seen = new HashSet<>();
        private final Deque<CodedRecord> next = new ArrayDeque<>(1);

        /** @param back the id that must not be come to */
        Way(ProjectSnapshot project, String link, String back) {
            this.project = project;
            this.link = link;
            this.back = back;
        }

        boolean leadsBack(CodedRecord first) {
            boolean isBack = reached(first);
            while (!isBack && !next.isEmpty()) {
                isBack = goesBack(next.remove());
            }
            return isBack;
        }

        private boolean goesBack(CodedRecord from) {
            List<Value> values = from.getValues();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof RecordValue value && link.equals(value.getVariable())) {
                    Optional<CodedRecord> target = project.record(value.getRecord(), from);
                    if (target.isPresent() && reached(target.get())) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean reached(CodedRecord record) {
            if (record.getId().equals(back)) {
                return true;
            }
            if (seen.add(record.getId())) {
                next.add(record);
            }
            return false;
        }
    }
}
