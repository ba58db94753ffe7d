package org.mithaq.core.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.InternalEObject;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.Segment;
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
        if (raw.isPresent() && standsInOnePiece(anchor, raw.get())) {
            return;
        }
        Optional<RawSegments> segments = segments(anchor);
        if (segments.isEmpty()) {
            found.accept(checked.about(variable, Severity.ERROR, "evidence.segments", anchor.getQuote()));
            return;
        }
        raw.ifPresent(text -> check(checked, variable, anchor, segments.get(), text, found));
    }

    /** Whether the words stand there as they were marked, which nearly all do; told without anything made for it. */
    private static boolean standsInOnePiece(Anchor anchor, RawText raw) {
        if (anchor.getSegments().size() != 1) {
            return false;
        }
        Segment segment = anchor.getSegments().getFirst();
        String quote = anchor.getQuote();
        return segment.getStart() >= 0 && !quote.isEmpty() && segment.getEnd() - segment.getStart() == quote.length()
                && segment.getEnd() <= raw.length() && Letters.standAt(segment.getStart(), raw.value(), quote);
    }

    private static void check(CheckedRecord checked, String variable, Anchor anchor, RawSegments segments,
            RawText raw, Consumer<Finding> found) {
        if (raw.end().isBefore(segments.hull().end())) {
            found.accept(checked.about(variable, Severity.ERROR, "evidence.outside", anchor.getReport(),
                    anchor.getQuote()));
        } else if (!saysStill(checked, anchor, segments, raw)) {
            found.accept(checked.about(variable, Severity.ERROR, "evidence.quote", anchor.getReport(),
                    anchor.getQuote(), segments.text(raw)));
        }
    }

    /**
     * A better reading may show more or other spaces and inserted characters; the letters have to be the same. The
     * reading is asked last, since it has to be made first.
     */
    private static boolean saysStill(CheckedRecord checked, Anchor anchor, RawSegments segments, RawText raw) {
        String stands = segments.text(raw);
        String quote = anchor.getQuote();
        return quote.equals(stands) || Letters.same(quote, stands) || checked.project().records().texts()
                .text(anchor.getReport()).map(text -> Anchors.quote(text.reading(), segments))
                .filter(now -> quote.equals(now) || Letters.same(quote, now)).isPresent();
    }

    private static Optional<RawSegments> segments(Anchor anchor) {
        try {
            return Optional.of(Anchors.segments(anchor)).filter(segments -> !segments.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
