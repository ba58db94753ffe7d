package org.mithaq.core.fix;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.Project;
import org.mithaq.core.usage.UsedCode;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;

/** Codes that are no longer to be used give way to those that the codebook names in their place. */
final class ReplacedCodes implements FixKind {

    /** A value and the codes that it names before and after. */
    private record Replaced(Value value, UsedCode use, Code old, Code replacement) {

        Value changed() {
            Value changed = EcoreUtil.copy(value);
            changed.eSet(use.attribute(), replacement.getName());
            return changed;
        }
    }

    @Override
    public Optional<QuickFix> of(Project project, CodedRecord record, String variable) {
        LoadedCodebook codebook = project.codebook();
        List<Replaced> replaced = FeatureValues.of(codebook, record, variable)
                .flatMap(found -> found.values().stream().flatMap(value -> UsedCode.of(codebook, value, found.feature())
                        .flatMap(use -> replaced(value, use)).stream())).toList();
        return replaced.isEmpty() ? Optional.empty() : Optional.of(new QuickFix(label(codebook, replaced),
                () -> replaced.forEach(one -> project.editor().replaceValue(one.value(), one.changed()))));
    }

    private static Optional<Replaced> replaced(Value value, UsedCode use) {
        return use.code().flatMap(old -> inUse(old).map(now -> new Replaced(value, use, old, now)));
    }

    /** What is to be used may have been replaced itself; empty when this leads nowhere. */
    private static Optional<Code> inUse(Code old) {
        Set<Code> passed = new HashSet<>();
        Code code = old;
        while (code != null && code.isDeprecated() && passed.add(code)) {
            code = code.getReplacement();
        }
        return Optional.ofNullable(code).filter(found -> found != old && !found.isDeprecated());
    }

    private static Message label(LoadedCodebook codebook, List<Replaced> replaced) {
        return locale -> replaced.stream().map(one -> Messages.text(locale, "fix.replace",
                codebook.label(one.old(), locale), codebook.label(one.replacement(), locale))).distinct()
                .collect(Collectors.joining("; "));
    }
}
