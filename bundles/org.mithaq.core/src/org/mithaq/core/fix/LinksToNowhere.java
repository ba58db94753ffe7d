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
import org.mithaq.model.coding.Value;

/** Links to records that are not there go. None does while a file of codings cannot be read: its records may be there. */
final class LinksToNowhere implements FixKind {

    private static final Set<String> UNREAD = Set.of("coding.broken", "coding.unreadable");

    @Override
    public Optional<QuickFix> of(Project project, CodedRecord record, String variable) {
        IndexContext records = project.recordsNow();
        List<Value> dead = FeatureValues.wrong(project.codebook(), record, variable, value ->
                value instanceof RecordValue link && records.record(link.getRecord(), record).isEmpty());
        boolean unread = project.openingProblems().stream().anyMatch(problem -> UNREAD.contains(problem.code()));
        return dead.isEmpty() || unread ? Optional.empty() : Optional.of(new QuickFix(
                Messages.of("fix.unlink", targets(dead)), () -> dead.forEach(project.editor()::removeValue)));
    }

    private static String targets(List<Value> links) {
        return links.stream().map(link -> ((RecordValue) link).getRecord()).distinct().collect(Collectors.joining(", "));
    }
}
