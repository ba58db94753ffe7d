package org.mithaq.core.migrate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.codebook.Rename;
import org.mithaq.model.codebook.Retire;
import org.mithaq.model.codebook.Retype;
import org.mithaq.model.codebook.Split;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** Lets the values of a record, or of an actor's part in one, follow one step of the codebook. */
final class HolderMigration {

    private final VersionPath path;
    private final VersionStep step;
    private final ValueEdits edits;
    private final SplitChoice splits;
    private final Set<Value> stuck;
    private final StepEffects effects;
    private final Set<String> merged = new HashSet<>();

    /**
     * @param path begins with the step
     * @param stuck values that wait for a decision, which no further step touches
     */
    HolderMigration(VersionPath path, ValueEdits edits, SplitChoice splits, Set<Value> stuck, StepEffects effects) {
        this.path = path;
        this.step = path.steps().getFirst();
        this.edits = edits;
        this.splits = splits;
        this.stuck = stuck;
        this.effects = effects;
    }

    /**
     * @param owner the record type, for a participation also the role, by their names before the step
     */
    void migrate(ValueHolder holder, String owner) {
        List.copyOf(holder.getValues()).forEach(value -> follow(holder, value,
                new ChangedElement(Family.FEATURE, owner, value.getVariable())));
        merged.forEach(variable -> new MergedValues(edits).combine(holder, variable));
        new NarrowedValues(step, edits, effects).narrow(holder, owner);
    }

    private void follow(ValueHolder holder, Value value, ChangedElement feature) {
        Optional<Change> naming = step.naming(feature);
        if (naming.orElse(null) instanceof Retire retire) {
            effects.add(retire, feature.name(), Outcome.PUT_ASIDE, Messages.of("migrate.aside", Shown.of(value)));
            edits.putAside(holder, value);
            return;
        }
        String variable = step.after(feature).map(ChangedElement::name).orElse(feature.name());
        if (value instanceof Participation participation) {
            new HolderMigration(path, edits, splits, stuck, effects).migrate(participation,
                    feature.owner() + "." + feature.name());
        }
        if (!stuck.contains(value)) {
            CodeUse.of(value, feature, path).ifPresent(use -> followCode(value, feature, use, variable));
        }
        if (value instanceof EntryValue entry) {
            followRegistry(entry, feature);
        }
        Value now = stuck.contains(value) ? value : retyped(holder, value, feature);
        naming.ifPresent(change -> {
            effects.add(change, feature.name(), Outcome.FOLLOWED, Messages.of("migrate.value", Shown.of(now)));
            edits.rename(now, Literals.VALUE__VARIABLE, variable);
            mergedBy(change, variable);
        });
    }

    private void mergedBy(Change change, String variable) {
        if (!(change instanceof Rename || change instanceof Split)) {
            merged.add(variable);
        }
    }

    private void followCode(Value value, ChangedElement feature, CodeUse use, String variable) {
        for (Change change : step.of(use.element())) {
            if (!VersionStep.isNaming(change)) {
                effects.add(change, feature.name(), Outcome.UNTOUCHED, Messages.of("migrate.value", Shown.of(value)));
                continue;
            }
            Optional<String> target = target(change);
            if (target.isPresent()) {
                effects.add(change, feature.name(), Outcome.FOLLOWED,
                        Messages.of("migrate.code", use.element().name(), target.get()));
                edits.set(value, use.attribute(), target.get());
                mergedBy(change, variable);
            } else {
                undecided(value, feature, use, change);
            }
        }
    }

    private Optional<String> target(Change change) {
        return change instanceof Split split ? splits.choose(split, effects.record())
                : VersionStep.targets(change).stream().findFirst();
    }

    /** A retired code that is kept as a deprecated one stands for what it stood for. */
    private void undecided(Value value, ChangedElement feature, CodeUse use, Change change) {
        ChangedElement same = new ChangedElement(use.element().family(), step.ownerAfter(use.element()),
                use.element().name());
        if (change instanceof Retire && path.rest().isDeclaredToday(same)) {
            effects.add(change, feature.name(), Outcome.UNTOUCHED, Messages.of("migrate.value", Shown.of(value)));
            return;
        }
        stuck.add(value);
        effects.add(change, feature.name(), Outcome.UNDECIDED, change instanceof Split
                ? Messages.of("migrate.decide.split", use.element().name(),
                        String.join(", ", VersionStep.targets(change)))
                : Messages.of("migrate.decide.retired", use.element().name()));
    }

    private void followRegistry(EntryValue value, ChangedElement feature) {
        ChangedElement registry = ChangedElement.top(Family.REGISTRY, value.getRegistry());
        step.naming(registry).ifPresent(change -> {
            Optional<ChangedElement> after = step.after(registry);
            after.ifPresent(now -> edits.rename(value, Literals.ENTRY_VALUE__REGISTRY, now.name()));
            effects.add(change, feature.name(), after.isPresent() ? Outcome.FOLLOWED : Outcome.UNDECIDED,
                    after.isPresent() ? Messages.of("migrate.value", Shown.of(value))
                            : Messages.of("migrate.decide.retired", registry.name()));
        });
    }

    private Value retyped(ValueHolder holder, Value value, ChangedElement feature) {
        Optional<Retype> retype = step.of(feature, Retype.class);
        if (retype.isEmpty() || value instanceof MissingValue) {
            return value;
        }
        Optional<Value> converted = new ValueConversion(retype.get(), step, path.rest()).convert(value);
        if (converted.isEmpty()) {
            stuck.add(value);
            effects.add(retype.get(), feature.name(), Outcome.UNDECIDED,
                    Messages.of("migrate.decide.type", Shown.of(value)));
            return value;
        }
        effects.add(retype.get(), feature.name(), Outcome.FOLLOWED,
                Messages.of("migrate.code", Shown.of(value), Shown.of(converted.get())));
        edits.replace(holder, value, converted.get());
        return converted.get();
    }
}
