package org.mithaq.ui.annotation.outline;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.text.RawSegments;
import org.mithaq.ui.selection.Passage;

/** What can be made and moved in the outline. Knows no widget. */
final class OutlineEdits {

    private final Project project;

    OutlineEdits(Project project) {
        this.project = project;
    }

    /** The kinds of parts that a record can have, in the order of the codebook. */
    List<PartFeature> parts(CodedRecord record) {
        return codebook().recordType(record.getType()).stream().flatMap(type -> type.getFeatures().stream())
                .filter(PartFeature.class::isInstance).map(PartFeature.class::cast)
                .filter(feature -> feature.getType() != null).toList();
    }

    /** The types of records that stand at the top. */
    List<RecordType> types() {
        return codebook().recordTypes().stream().filter(type -> type.getKind() != RecordKind.PART).toList();
    }

    /** Makes a part, with the passage as its evidence where there is one. */
    CodedRecord addPart(CodedRecord owner, PartFeature feature, Optional<Passage> passage) {
        ReportId report = passage.map(Passage::report).orElse(reportOf(owner));
        return project.editor().createPart(owner, feature, report, segments(passage));
    }

    /** Makes a record at the top of a report's coding, with the passage as its evidence where there is one. */
    CodedRecord addRecord(RecordType type, ReportId report, Optional<Passage> passage) {
        return project.editor().createRecord(type, passage.map(Passage::report).orElse(report), segments(passage));
    }

    /** Whether a part can move among the parts of its feature, by this many places. */
    boolean canMove(CodedRecord part, int by) {
        return project.editor().canEdit(part) && siblings(part).stream().anyMatch(part::equals)
                && isIn(siblings(part), siblings(part).indexOf(part) + by);
    }

    /** Moves a part among the parts of its feature. */
    void move(CodedRecord part, int by) {
        if (canMove(part, by)) {
            project.editor().movePart(part, siblings(part).indexOf(part) + by);
        }
    }

    /** Whether a record may be changed. */
    boolean canEdit(CodedRecord record) {
        return project.editor().canEdit(record);
    }

    /**
     * What a passage becomes that is dropped on a record: the first kind of part that it can have whose members have
     * been made last, else the kind that the codebook names last; empty when it has no parts and the passage becomes evidence.
     */
    Optional<PartFeature> dropFeature(CodedRecord record) {
        List<PartFeature> features = parts(record);
        return record.getParts().reversed().stream()
                .flatMap(part -> features.stream().filter(feature -> feature.getName().equals(part.getFeature())))
                .findFirst().or(() -> features.stream().reduce((first, last) -> last));
    }

    /**
     * Where a new part goes.
     *
     * @param owner what it becomes a part of
     */
    record PartPlace(CodedRecord owner, PartFeature feature) {
    }

    /** Where a part goes that is added with this record selected: into it, or else beside it. */
    Optional<PartPlace> partPlace(CodedRecord record) {
        return dropFeature(record).map(feature -> new PartPlace(record, feature)).or(() -> CodedRecords.owner(record)
                .flatMap(owner -> parts(owner).stream().filter(each -> each.getName().equals(record.getFeature()))
                        .findFirst().map(feature -> new PartPlace(owner, feature))))
                .filter(place -> canEdit(place.owner()));
    }

    /** Adds a passage to the evidence of a record. */
    void addEvidence(CodedRecord record, Passage passage) {
        project.editor().addEvidence(record, passage.report(), passage.segments());
    }

    static ReportId reportOf(CodedRecord record) {
        return new ReportId(CodedRecords.codingOf(record).getReport());
    }

    private static List<CodedRecord> siblings(CodedRecord part) {
        return CodedRecords.owner(part).map(owner -> CodedRecords.parts(owner, part.getFeature())).orElse(List.of());
    }

    private static boolean isIn(List<?> list, int index) {
        return index >= 0 && index < list.size();
    }

    private static RawSegments segments(Optional<Passage> passage) {
        return passage.map(Passage::segments).orElse(RawSegments.none());
    }

    private LoadedCodebook codebook() {
        return project.codebook();
    }
}
