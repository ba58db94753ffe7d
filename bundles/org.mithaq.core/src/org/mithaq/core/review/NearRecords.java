package org.mithaq.core.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;

/** The records of a coding by where they stand in the reading, to find the one that words belong to. */
final class NearRecords {

    /** How far from its record, in UTF-16 units of the reading, a value may stand. */
    private static final int FARTHEST = 600;

    private final ReportText report;
    private final List<Placed> placed;

    /** A record and the stretch that it and its parts take up. */
    private record Placed(CodedRecord record, ReadingRange range) {

        int distance(ReadingRange words) {
            int before = range.start().value() - words.end().value();
            int behind = words.start().value() - range.end().value();
            return Math.max(0, Math.max(before, behind));
        }
    }

    NearRecords(ReportText report, Optional<Coding> coding) {
        this.report = report;
        this.placed = coding.stream().flatMap(CodedRecords::all).flatMap(record -> place(record).stream()).toList();
    }

    private Optional<Placed> place(CodedRecord record) {
        List<ReadingRange> ranges = CodedRecords.withParts(record).flatMap(part -> part.getEvidence().stream())
                .filter(anchor -> anchor.getReport().equals(report.id().value()))
                .flatMap(anchor -> Coverage.of(anchor).stream())
                .flatMap(words -> hull(words).stream()).toList();
        return ranges.stream().reduce((one, other) -> new ReadingRange(
                one.start().isBefore(other.start()) ? one.start() : other.start(),
                one.end().isBefore(other.end()) ? other.end() : one.end())).map(range -> new Placed(record, range));
    }

    private Optional<ReadingRange> hull(RawSegments words) {
        return words.hull().end().value() <= report.reading().raw().length() ? report.reading().hull(words)
                : Optional.empty();
    }

    /** The nearest record that fits, of those around the words the shortest one; empty when all are far away. */
    Optional<CodedRecord> nearest(RawSegments words, Predicate<CodedRecord> fits) {
        return hull(words).flatMap(range -> placed.stream()
                .filter(one -> one.distance(range) <= FARTHEST && fits.test(one.record()))
                .min(Comparator.comparingInt((Placed one) -> one.distance(range))
                        .thenComparingInt(one -> one.range().length())
                        .thenComparing(one -> one.range().start())))
                .map(Placed::record);
    }
}
