package org.mithaq.core.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.coding.CodingListener;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/**
 * The passages of one report that the coder's records stand on. Follows the editor: after a change only the records that
 * changed are looked at. Used by the thread that edits. Evidence that is broken has no place and is left out.
 */
public final class AnnotationIndex implements AutoCloseable, CodingListener {

    /** Longer passages first, so that a shorter one is painted over the one that holds it; then by place and id. */
    private static final Comparator<Annotation> ORDER = Comparator
            .comparingInt((Annotation a) -> -a.segments().length())
            .thenComparing(a -> a.segments().hull())
            .thenComparing(a -> a.record().getId())
            .thenComparing(a -> a.value().map(Value::getVariable).orElse(""));

    private final ReportId report;
    private final CodingEditor editor;
    private final RangeIndex<Annotation> ranges = new RangeIndex<>();
    private final Map<CodedRecord, List<Annotation>> byRecord = new IdentityHashMap<>();

    private AnnotationIndex(ReportId report, CodingEditor editor) {
        this.report = report;
        this.editor = editor;
    }

    /** The index of a report, kept up to date until it is closed. */
    public static AnnotationIndex of(Project project, ReportId report) {
        AnnotationIndex index = new AnnotationIndex(report, project.editor());
        for (Coding coding : project.ownCodings()) {
            CodedRecords.all(coding).forEach(index::add);
        }
        project.editor().addListener(index);
        return index;
    }

    /** What stands over a character, the longest passage first. */
    public List<Annotation> at(RawOffset offset) {
        return in(new RawRange(offset, offset.plus(1)));
    }

    /** What shares a character with a range, the longest passage first. */
    public List<Annotation> in(RawRange range) {
        return ranges.in(range).stream().sorted(ORDER).toList();
    }

    /** The passages of a record and of its values, but not those of its parts, in the order of the record. */
    public List<Annotation> of(CodedRecord record) {
        return List.copyOf(byRecord.getOrDefault(record, List.of()));
    }

    /** How many passages there are. */
    public int size() {
        return byRecord.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void codingChanged(CodingChange change) {
        change.removed().stream().flatMap(CodedRecords::withParts).forEach(this::remove);
        change.added().stream().flatMap(CodedRecords::withParts).forEach(this::update);
        change.changed().forEach(this::update);
    }

    private void update(CodedRecord record) {
        if (CodedRecords.isAttached(record)) {
            remove(record);
            add(record);
        }
    }

    private void add(CodedRecord record) {
        List<Annotation> annotations = annotations(record);
        if (!annotations.isEmpty()) {
            byRecord.put(record, annotations);
        }
        annotations.forEach(a -> a.segments().ranges().forEach(range -> ranges.add(range, a)));
    }

    private void remove(CodedRecord record) {
        List<Annotation> old = byRecord.remove(record);
        if (old != null) {
            old.forEach(a -> a.segments().ranges().forEach(range -> ranges.remove(range, a)));
        }
    }

    private List<Annotation> annotations(CodedRecord record) {
        List<Annotation> found = new ArrayList<>();
        record.getEvidence().forEach(anchor -> addTo(found, record, Optional.empty(), anchor));
        addValues(found, record, record);
        return found;
    }

    private void addValues(List<Annotation> found, CodedRecord record, ValueHolder holder) {
        for (Value value : holder.getValues()) {
            value.getEvidence().forEach(anchor -> addTo(found, record, Optional.of(value), anchor));
            if (value instanceof ValueHolder inner) {
                addValues(found, record, inner);
            }
        }
    }

    private void addTo(List<Annotation> found, CodedRecord record, Optional<Value> value, Anchor anchor) {
        if (anchor.getReport().equals(report.value())) {
            segments(anchor).ifPresent(s -> found.add(new Annotation(record, value, anchor, s)));
        }
    }

    private static Optional<RawSegments> segments(Anchor anchor) {
        try {
            return Optional.of(Anchors.segments(anchor)).filter(segments -> !segments.isEmpty());
        } catch (IllegalArgumentException e) {
            // the checks report broken evidence; it cannot be shown
            return Optional.empty();
        }
    }

    /** Stops following the editor. */
    @Override
    public void close() {
        editor.removeListener(this);
    }
}
