package org.mithaq.ui.annotation.editor.highlights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.custom.StyledText;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.text.ReadingRange;

/**
 * Has those lines painted anew that show something of a record, before a change or after it. The widget keeps the
 * styles of the lines that it has shown, so all that was ever asked for is remembered here.
 */
public final class HighlightRefresh {

    private final StyledText text;
    private final HighlightSource highlights;
    private final Map<CodedRecord, Set<ReadingRange>> styled = new IdentityHashMap<>();

    public HighlightRefresh(StyledText text, HighlightSource highlights) {
        this.text = text;
        this.highlights = highlights;
    }

    /** A stretch was given the style of a record. */
    public void styled(CodedRecord record, ReadingRange range) {
        styled.computeIfAbsent(record, unknown -> new HashSet<>()).add(range);
    }

    /** The text was replaced: nothing of it has styles. */
    public void clear() {
        styled.clear();
    }

    /** Paints anew what shows one of the records or of their parts. */
    public void refresh(Collection<CodedRecord> records) {
        records.stream().flatMap(CodedRecords::withParts).forEach(this::forget);
        text.redraw();
    }

    /** Has the widget ask for the styles again when it comes to the lines. */
    private void forget(CodedRecord record) {
        List<ReadingRange> ranges = new ArrayList<>(styled.getOrDefault(record, Set.of()));
        styled.remove(record);
        highlights.of(record).forEach(highlight -> ranges.addAll(highlight.ranges()));
        for (ReadingRange range : ranges) {
            text.redrawRange(range.start().value(), range.length(), true);
        }
    }
}
