package org.mithaq.core.check.record;

import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.check.codebook.DeclaredValue;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.usage.UsedCode;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.Value;

/** Categories, points, entries, units and missing reasons that the codebook does not declare, or no longer wants. */
final class UnknownCodes implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        Optional<Validity> validity = Optional.empty();
        for (DeclaredValue declared : checked.values()) {
            if (declared.feature().isPresent() && !declared.feature().get().isSound(declared)) {
                validity = validity.isPresent() ? validity : Optional.of(new Validity(checked, found));
                check(checked, declared.feature().get().feature(), declared.value(), validity.get(), found);
            }
        }
    }

    private static void check(CheckedRecord checked, Feature feature, Value value, Validity validity,
            Consumer<Finding> found) {
        if (value instanceof EntryValue entry) {
            checkEntry(checked, feature, entry, validity, found);
        } else {
            UsedCode.of(checked.project().codebook(), value, feature)
                    .ifPresent(use -> check(checked, feature, use, validity, found));
        }
    }

    private static void check(CheckedRecord checked, Feature feature, UsedCode use, Validity validity,
            Consumer<Finding> found) {
        if (use.code().isEmpty()) {
            found.accept(checked.about(feature.getName(), Severity.ERROR, "code.unknown", use.id(),
                    checked.label(feature)));
            return;
        }
        Code code = use.code().get();
        validity.check(feature, code);
        if (code.isDeprecated()) {
            found.accept(code.getReplacement() == null
                    ? checked.about(feature.getName(), Severity.WARNING, "code.deprecated", checked.label(code))
                    : checked.about(feature.getName(), Severity.WARNING, "code.replaced", checked.label(code),
                            checked.label(code.getReplacement())));
        }
    }

    private static void checkEntry(CheckedRecord checked, Feature feature, EntryValue value, Validity validity,
            Consumer<Finding> found) {
        LoadedCodebook codebook = checked.project().codebook();
        Optional<Entry> entry = codebook.registry(value.getRegistry())
                .flatMap(registry -> codebook.entry(registry, value.getEntry()));
        if (entry.isPresent()) {
            validity.check(feature, entry.get());
        } else {
            found.accept(checked.about(feature.getName(), Severity.ERROR, "entry.unknown", value.getEntry(),
                    value.getRegistry()));
        }
    }
}
