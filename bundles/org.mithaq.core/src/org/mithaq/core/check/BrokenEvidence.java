package org.mithaq.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;
import org.mithaq.text.RawSegments;

/** Passages that are not in the text, or where other words stand than those that were marked. */
final class BrokenEvidence implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        CodedRecord record = checked.record();
        int before = count(record);
        if (before == 0 && CodedRecords.owner(record).isEmpty()) {
            found.accept(checked.finding(Severity.INFO, "evidence.none"));
        }
        record.getEvidence().forEach(anchor -> check(checked, "", anchor, found));
        values(record, new ArrayList<>()).forEach(value -> value.getEvidence()
                .forEach(anchor -> check(checked, value.getVariable(), anchor, found)));
    }

    private static int count(CodedRecord record) {
        return record.getEvidence().size()
                + values(record, new ArrayList<>()).stream().mapToInt(value -> value.getEvidence().size()).sum();
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
        Optional<RawSegments> segments = segments(anchor);
        if (segments.isEmpty()) {
            found.accept(checked.about(variable, Severity.ERROR, "evidence.segments", anchor.getQuote()));
            return;
        }
        checked.project().text(anchor.getReport())
                .ifPresent(text -> check(checked, variable, anchor, segments.get(), text, found));
    }

    private static void check(CheckedRecord checked, String variable, Anchor anchor, RawSegments segments,
            ReportText text, Consumer<Finding> found) {
        if (text.raw().end().isBefore(segments.hull().end())) {
            found.accept(checked.about(variable, Severity.ERROR, "evidence.outside", anchor.getReport(),
                    anchor.getQuote()));
        } else if (!saysStill(anchor, segments, text)) {
            found.accept(checked.about(variable, Severity.ERROR, "evidence.quote", anchor.getReport(),
                    anchor.getQuote(), segments.text(text.raw())));
        }
    }

    /** A better reading may show more or other spaces and inserted characters; the letters have to be the same. */
    private static boolean saysStill(Anchor anchor, RawSegments segments, ReportText text) {
        String now = Anchors.quote(text.reading(), segments);
        return anchor.getQuote().equals(now) || letters(anchor.getQuote()).equals(letters(now))
                || letters(anchor.getQuote()).equals(letters(segments.text(text.raw())));
    }

    private static String letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Optional<RawSegments> segments(Anchor anchor) {
        try {
            return Optional.of(Anchors.segments(anchor)).filter(segments -> !segments.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
