package org.mithaq.ui.annotation.editor.highlights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.core.annotation.Annotation;
import org.mithaq.core.annotation.AnnotationIndex;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.ui.annotation.editor.text.ShownText;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.selection.SelectedCoding;

/** Finds what is coded in a stretch of the shown text. Asks the index for that stretch only. */
public final class HighlightSource {

    private final AnnotationIndex index;
    private final CodingSelection selection;
    private ShownText text;
    private RepairMarks repairs;
    private TextLooks looks;

    public HighlightSource(ShownText text, AnnotationIndex index, CodingSelection selection) {
        this.index = index;
        this.selection = selection;
        show(text);
    }

    public ShownText text() {
        return text;
    }

    public void show(ShownText shown) {
        text = shown;
        repairs = new RepairMarks(shown.shown());
        looks = new TextLooks(shown);
    }

    /** What is coded in a stretch, each highlight with all its ranges, also those outside of the stretch. */
    public List<Highlight> in(ReadingRange stretch) {
        Set<Annotation> found = new LinkedHashSet<>();
        for (RawRange range : text.shown().toRaw(stretch).ranges()) {
            found.addAll(index.in(range));
        }
        return highlights(found);
    }

    /** What stands for a record and its values, but not for its parts. */
    public List<Highlight> of(CodedRecord record) {
        return highlights(index.of(record));
    }

    /** What is coded at a place, the most particular first. */
    public List<Highlight> at(ReadingOffset place) {
        int end = Math.min(place.value() + 1, text.shown().length());
        return in(ReadingRange.of(place.value(), end)).stream()
                .sorted(Comparator.comparingInt(Highlight::length)).toList();
    }

    /** Everything coded in the report, in the order of the text. */
    public List<Highlight> all() {
        return in(ReadingRange.of(0, text.shown().length())).stream()
                .sorted(Comparator.comparingInt(Highlight::start).thenComparing(Highlight::end)).toList();
    }

    /** Where the reading shows a passage. */
    public List<ReadingRange> ranges(RawSegments segments) {
        return text.shown().toReading(segments);
    }

    /** What looks other than the running text in a stretch: sorted, without overlaps. */
    public List<TextLooks.Part> looks(ReadingRange stretch) {
        return looks.in(stretch);
    }

    /** Marks of repairs that start in a stretch. */
    public List<RepairMarks.Mark> repairs(ReadingRange stretch) {
        return repairs.in(stretch.start(), stretch.end());
    }

    private List<Highlight> highlights(Collection<Annotation> found) {
        List<Highlight> highlights = new ArrayList<>();
        for (Annotation annotation : found) {
            List<ReadingRange> ranges = ranges(annotation.segments());
            if (!ranges.isEmpty()) {
                highlights.add(new Highlight(annotation.record(), annotation.value(), ranges, isSelected(annotation)));
            }
        }
        return highlights;
    }

    private boolean isSelected(Annotation annotation) {
        SelectedCoding selected = selection.current();
        Optional<?> value = selected.value();
        return selected.contains(annotation.record()) && (value.isEmpty() || value.equals(annotation.value()));
    }
}
