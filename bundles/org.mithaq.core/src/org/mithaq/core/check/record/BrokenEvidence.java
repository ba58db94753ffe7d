package org.mithaq.core.check.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.InternalEObject;
import org.mithaq.core.check.quote.MarkedWords;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;

/** Passages that are not in the text, or where other words stand than those that were marked. */
final class BrokenEvidence implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        CodedRecord record = checked.record();
        if (!(record.eContainer() instanceof CodedRecord) && record.getEvidence().isEmpty() && !hasEvidence(record)) {
            found.accept(checked.finding(Severity.INFO, "evidence.none"));
        }
        check(checked, "", record.getEvidence(), found);
        checkValues(checked, record, found);
    }

    private static boolean hasEvidence(ValueHolder holder) {
        return holder.getValues().stream().anyMatch(value -> isSet(value)
                || value instanceof ValueHolder inner && hasEvidence(inner));
    }

    private static void checkValues(CheckedRecord checked, ValueHolder holder, Consumer<Finding> found) {
        List<Value> values = holder.getValues();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (isSet(value)) {
                check(checked, value.getVariable(), value.getEvidence(), found);
            }
            if (value instanceof ValueHolder inner) {
                checkValues(checked, inner, found);
            }
        }
    }

    /** Whether a value has evidence. The list is not asked for, since it would be made, and most have none. */
    private static boolean isSet(Value value) {
        return ((InternalEObject) value).eIsSet(CodingPackage.VALUE__EVIDENCE);
    }

    private static void check(CheckedRecord checked, String variable, List<Anchor> anchors, Consumer<Finding> found) {
        for (int i = 0; i < anchors.size(); i++) {
            check(checked, variable, anchors.get(i), found);
        }
    }

    private static void check(CheckedRecord checked, String variable, Anchor anchor, Consumer<Finding> found) {
        if (checked.project().report(anchor.getReport()).isEmpty()) {
            found.accept(checked.about(variable, Severity.ERROR, "evidence.report", anchor.getReport()));
            return;
        }
        Optional<RawText> raw = checked.project().records().texts().raw(anchor.getReport());
        if (raw.isPresent() && MarkedWords.standInOnePiece(anchor, raw.get())) {
            return;
        }
        Optional<RawSegments> segments = MarkedWords.segments(anchor);
        if (segments.isEmpty()) {
            found.accept(checked.about(variable, Severity.ERROR, "evidence.segments", anchor.getQuote()));
            return;
        }
        raw.ifPresent(text -> check(checked, variable, anchor, segments.get(), text, found));
    }

    private static void check(CheckedRecord checked, String variable, Anchor anchor, RawSegments segments,
            RawText raw, Consumer<Finding> found) {
        if (raw.end().isBefore(segments.hull().end())) {
            found.accept(checked.about(variable, Severity.ERROR, "evidence.outside", anchor.getReport(),
                    anchor.getQuote()));
        } else if (!MarkedWords.stand(anchor, segments, raw, checked.project().records().texts())) {
            found.accept(checked.about(variable, Severity.ERROR, "evidence.quote", anchor.getReport(),
                    anchor.getQuote(), segments.text(raw)));
        }
    }
}
