package org.mithaq.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
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
        List<Value> values = values(record, new ArrayList<>());
        if (CodedRecords.owner(record).isEmpty() && record.getEvidence().isEmpty()
                && values.stream().allMatch(value -> value.getEvidence().isEmpty())) {
            found.accept(checked.finding(Severity.INFO, "evidence.none"));
        }
        record.getEvidence().forEach(anchor -> check(checked, "", anchor, found));
        values.forEach(value -> value.getEvidence()
                .forEach(anchor -> check(checked, value.getVariable(), anchor, found)));
    }

    private static List<Value> values(ValueHolder holder, List<Value> into) {
        for (Value value : holder.getValues()) {
            into.add(value);
            if (value instanceof ValueHolder inner) {
                values(inner, into);
            }
        }
        return into;
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
