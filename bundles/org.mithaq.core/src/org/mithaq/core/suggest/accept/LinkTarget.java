package org.mithaq.core.suggest.accept;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.EntryValue;

/** Finds the coded record that a reference from another one means. */
final class LinkTarget {

    private LinkTarget() {
    }

    /**
     * The record of the same coding with what the reference names among its values, the nearest before it first; where
     * nothing is named, the one before it.
     *
     * @param from the record that refers
     */
    static Optional<CodedRecord> of(Suggestion reference, Link link, CodedRecord from) {
        if (link.getTarget() == null) {
            return Optional.empty();
        }
        int place = reference.segments().hull().start().value();
        Stream<CodedRecord> others = CodedRecords.all(CodedRecords.codingOf(from))
                .filter(one -> one != from && one.getType().equals(link.getTarget().getName()))
                .filter(one -> start(one).isPresent());
        List<CodedRecord> meant = (reference.values().isEmpty() ? others.filter(one -> start(one).orElseThrow() < place)
                : others.filter(one -> holds(one, reference.values().getFirst()))).toList();
        return meant.stream().min(Comparator.comparing((CodedRecord one) -> start(one).orElseThrow() > place)
                .thenComparing(one -> Math.abs(start(one).orElseThrow() - place)));
    }

    private static boolean holds(CodedRecord record, String entry) {
        return record.getValues().stream().anyMatch(value -> value instanceof EntryValue named && named.getEntry().equals(entry));
    }

    /** Where its first evidence starts in the raw text. */
    private static Optional<Integer> start(CodedRecord record) {
        return record.getEvidence().stream().flatMap(anchor -> anchor.getSegments().stream())
                .map(segment -> segment.getStart()).min(Comparator.naturalOrder());
    }
}
