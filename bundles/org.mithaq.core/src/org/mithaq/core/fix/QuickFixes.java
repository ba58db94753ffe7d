package org.mithaq.core.fix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;

/** Mends findings in the coder's own records where there is only one way to do it. */
public final class QuickFixes {

    private static final Map<String, FixKind> KINDS = Map.of("code.replaced", new ReplacedCodes(),
            "value.tooMany", new EqualValues(), "value.repeated", new EqualValues(), "link.missing", new LinksToNowhere(),
            "number.empty", new EmptyValues(), "quantity.empty", new EmptyValues(),
            "quantity.reversed", new ReversedBounds(), "evidence.quote", new MovedPassages(),
            "evidence.outside", new MovedPassages());

    private final Project project;

    public QuickFixes(Project project) {
        this.project = project;
    }

    /** The codes of findings that something can be done about, in records that allow it. */
    public static Set<String> codes() {
        return KINDS.keySet();
    }

    /** What would be done about a finding, for people; empty when that needs a decision, or may not be done here. */
    public Optional<Message> offer(Finding finding) {
        return fix(finding).map(QuickFix::label);
    }

    /** Those of several findings that something can be done about. */
    public List<Finding> fixable(Collection<Finding> findings) {
        return findings.stream().filter(finding -> fix(finding).isPresent()).toList();
    }

    /**
     * Mends findings as one step of undo. Those that nothing can be done about are left as they are.
     *
     * @return about how many something was done; two at one stroke count as two
     * @throws RefusedException when something may not be changed; nothing is changed then
     */
    public int fix(Collection<Finding> findings) {
        List<Finding> fixable = fixable(findings);
        if (!fixable.isEmpty()) {
            project.editor().batch(Messages.of("edit.fix", fixable.size()),
                    () -> fixable.forEach(finding -> fix(finding).map(QuickFix::work).ifPresent(Runnable::run)));
        }
        return fixable.size();
    }

    private Optional<QuickFix> fix(Finding finding) {
        return Optional.ofNullable(KINDS.get(finding.code())).flatMap(kind -> place(finding)
                .flatMap(place -> record(place).flatMap(record -> kind.of(project, record, place.variable()))));
    }

    private static Optional<Place.InRecord> place(Finding finding) {
        return finding.place() instanceof Place.InRecord place ? Optional.of(place) : Optional.empty();
    }

    private Optional<CodedRecord> record(Place.InRecord place) {
        return Optional.of(place).filter(in -> in.coder().equals(project.coder()) && RecordId.isValid(in.recordId()))
                .flatMap(in -> project.record(new RecordId(in.recordId())))
                .filter(record -> CodedRecords.codingOf(record).getReport().equals(place.report().value()))
                .filter(project.editor()::canEdit);
    }
}
