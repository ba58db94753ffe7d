package org.mithaq.ui.annotation.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ReportId;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Evidenced;
import org.mithaq.model.coding.Value;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/** What the coder recorded in one report, by place. */
final class ReportAnnotations {

    /** Evidence of a record, or of one of its values. */
    record Annotation(CodedRecord record, Optional<Value> value, RawSegments segments) {
    }

    private final Project project;
    private final ReportId report;

    ReportAnnotations(Project project, ReportId report) {
        this.project = project;
        this.report = report;
    }

    /** What shares a character with a range. */
    List<Annotation> in(RawRange range) {
        return project.coding(report).stream().flatMap(CodedRecords::all).flatMap(this::of)
                .filter(annotation -> annotation.segments().intersects(range)).toList();
    }

    private Stream<Annotation> of(CodedRecord record) {
        return Stream.concat(evidence(record, record, Optional.empty()),
                record.getValues().stream().flatMap(value -> evidence(record, value, Optional.of(value))));
    }

    private Stream<Annotation> evidence(CodedRecord record, Evidenced evidenced, Optional<Value> value) {
        return evidenced.getEvidence().stream().filter(anchor -> anchor.getReport().equals(report.value()))
                .map(anchor -> new Annotation(record, value, Anchors.segments(anchor)));
    }
}
