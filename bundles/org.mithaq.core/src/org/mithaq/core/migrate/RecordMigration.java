package org.mithaq.core.migrate;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingChanges;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.Value;

/** Lets one record follow the codebook, step by step. Its parts are records of their own. */
final class RecordMigration {

    private final CodingChanges changes;
    private final SplitChoice splits;
    private final Consumer<Effect> effects;

    RecordMigration(CodingChanges changes, SplitChoice splits, Consumer<Effect> effects) {
        this.changes = changes;
        this.splits = splits;
        this.effects = effects;
    }

    /** Parts come before the record that they belong to, whose type says what their feature was called. */
    void migrate(CodedRecord record, VersionPath path) {
        ValueEdits edits = new ValueEdits(changes);
        Set<Value> stuck = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<String> ownerType = CodedRecords.owner(record).map(CodedRecord::getType);
        for (VersionPath at = path; !at.steps().isEmpty(); at = at.rest()) {
            VersionStep step = at.steps().getFirst();
            StepEffects found = new StepEffects(step, record, effects);
            new HolderMigration(at, edits, splits, stuck, found).migrate(record, record.getType());
            ownerType = ownerType.map(type -> followOwner(record, type, step, found));
            followType(record, step, found);
        }
        changes.set(record, Literals.CODED_RECORD__MIGRATED_TO, path.codebook().version());
    }

    private void followType(CodedRecord record, VersionStep step, StepEffects found) {
        ChangedElement type = ChangedElement.top(Family.TYPE, record.getType());
        step.naming(type).ifPresent(change -> {
            Optional<ChangedElement> after = step.after(type);
            after.ifPresent(now -> changes.set(record, Literals.CODED_RECORD__TYPE, now.name()));
            found.add(change, "", after.isPresent() ? Outcome.FOLLOWED : Outcome.UNDECIDED,
                    Messages.of(after.isPresent() ? "migrate.type" : "migrate.type.retired", type.name()));
        });
    }

    /** @return the type of the owner after the step */
    private String followOwner(CodedRecord part, String ownerType, VersionStep step, StepEffects found) {
        ChangedElement feature = ChangedElement.feature(ownerType, part.getFeature());
        Optional<Change> naming = step.naming(feature);
        naming.ifPresent(change -> {
            Optional<ChangedElement> after = step.after(feature);
            after.ifPresent(now -> changes.set(part, Literals.CODED_RECORD__FEATURE, now.name()));
            found.add(change, "", after.isPresent() ? Outcome.FOLLOWED : Outcome.UNDECIDED,
                    Messages.of(after.isPresent() ? "migrate.parts" : "migrate.parts.retired", feature.name()));
        });
        return step.ownerAfter(feature);
    }
}
