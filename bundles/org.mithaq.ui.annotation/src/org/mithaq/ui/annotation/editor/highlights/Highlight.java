package org.mithaq.ui.annotation.editor.highlights;

import java.util.List;
import java.util.Optional;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.text.ReadingRange;

/**
 * Something coded, where the shown text shows it.
 *
 * @param record the record, or the one that the value belongs to
 * @param value the value that the evidence is for; nothing when it is for the record
 * @param ranges sorted, not empty, of the shown text
 * @param selected whether it is part of what is selected
 */
public record Highlight(CodedRecord record, Optional<Value> value, List<ReadingRange> ranges, boolean selected) {

    public Highlight {
        ranges = List.copyOf(ranges);
    }

    public int start() {
        return ranges.getFirst().start().value();
    }

    public int end() {
        return ranges.getLast().end().value();
    }

    public int length() {
        return ranges.stream().mapToInt(ReadingRange::length).sum();
    }
}
