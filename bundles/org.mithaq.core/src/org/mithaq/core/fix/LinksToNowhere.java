package org.mithaq.core.fix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.core.index.IndexContext;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.RecordValue;

/** Links to records that are not there go. None does while a file of codings cannot be read: its records may be there. */
final class LinksToNowhere implements FixKind {

    private static final Set<String> UNREAD = Set.of("coding.broken", "coding.unreadable");

    @Override
    public Optional<QuickFix> of(Project project, CodedRecord record, String variable) {
        IndexContext records = project.recordsNow();
        List<RecordValue> dead = FeatureValues.of(project.codebook(), record, variable)
                .flatMap(found -> found.values().stream()).filter(RecordValue.class::isInstance)
                .map(RecordValue.class::cast).filter(link -> records.record(link.getRecord(), record).isEmpty()).toList();
        boolean unread = project.openingProblems().stream().anyMatch(problem -> UNREAD.contains(problem.code()));
        return dead.isEmpty() || unread ? Optional.empty() : Optional.of(new QuickFix(
                Messages.of("fix.unlink", dead.stream().map(RecordValue::getRecord).distinct().collect(Collectors.joining(", "))),
                () -> dead.forEach(project.editor()::removeValue)));
    }
}
