package org.mithaq.core.migrate;

import java.util.List;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Narrow;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** Where there are more values than a step allows, the ones to keep stay, or the coder decides. */
final class NarrowedValues {

    private static final String LAST = "last";

    private final VersionStep step;
    private final ValueEdits edits;
    private final StepEffects effects;

    NarrowedValues(VersionStep step, ValueEdits edits, StepEffects effects) {
        this.step = step;
        this.edits = edits;
        this.effects = effects;
    }

    void narrow(ValueHolder holder, String owner) {
        for (var change : step.changes()) {
            if (change instanceof Narrow narrow) {
                VersionStep.subjects(narrow).stream()
                        .filter(subject -> subject.family() == Family.FEATURE && subject.owner().equals(owner))
                        .forEach(feature -> narrow(holder, feature, narrow));
            }
        }
    }

    private void narrow(ValueHolder holder, ChangedElement feature, Narrow narrow) {
        String variable = step.after(feature).map(ChangedElement::name).orElse(feature.name());
        List<Value> values = CodedRecords.values(holder, variable).stream()
                .filter(value -> !(value instanceof MissingValue)).toList();
        int tooMany = values.size() - narrow.getUpper();
        if (tooMany <= 0) {
            return;
        }
        if (narrow.getKeep().isEmpty()) {
            effects.add(narrow, feature.name(), Outcome.UNDECIDED,
                    Messages.of("migrate.decide.many", values.size(), narrow.getUpper()));
            return;
        }
        List<Value> others = narrow.getKeep().equals(LAST) ? values.subList(0, tooMany)
                : values.subList(narrow.getUpper(), values.size());
        others.forEach(value -> {
            effects.add(narrow, feature.name(), Outcome.PUT_ASIDE, Messages.of("migrate.aside", Shown.of(value)));
            edits.putAside(holder, value);
        });
    }
}
