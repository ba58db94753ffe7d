package org.mithaq.core.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;

/** Values that are equal in all but their passages become one, which gets the passages of all. */
final class EqualValues implements FixKind {

    /** A value and the one before it that it is equal to. */
    private record Repeated(Value value, Value first) {
    }

    @Override
    public Optional<QuickFix> of(Project project, CodedRecord record, String variable) {
        List<Repeated> repeated = FeatureValues.of(project.codebook(), record, variable)
                .flatMap(found -> repeated(found.values())).toList();
        return repeated.isEmpty() ? Optional.empty() : Optional.of(new QuickFix(
                Messages.of("fix.once", FeatureValues.label(project.codebook(), record, variable)),
                () -> repeated.forEach(one -> combine(project.editor(), one))));
    }

    private static Stream<Repeated> repeated(List<Value> values) {
        List<Value> kept = new ArrayList<>();
        List<Repeated> repeated = new ArrayList<>();
        for (Value value : values) {
            kept.stream().filter(first -> saySame(first, value)).findFirst()
                    .ifPresentOrElse(first -> repeated.add(new Repeated(value, first)), () -> kept.add(value));
        }
        return repeated.stream();
    }

    private static boolean saySame(Value a, Value b) {
        return EcoreUtil.equals(withoutEvidence(a), withoutEvidence(b));
    }

    private static Value withoutEvidence(Value value) {
        Value copy = EcoreUtil.copy(value);
        copy.getEvidence().clear();
        return copy;
    }

    private static void combine(CodingEditor editor, Repeated repeated) {
        for (Anchor anchor : repeated.value().getEvidence()) {
            if (repeated.first().getEvidence().stream().noneMatch(known -> EcoreUtil.equals(known, anchor))) {
                editor.addEvidence(repeated.first(), EcoreUtil.copy(anchor));
            }
        }
        editor.removeValue(repeated.value());
    }
}
