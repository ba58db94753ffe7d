package org.mithaq.testsupport;

import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Evidenced;
import org.mithaq.model.coding.Value;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/** Codes as a coder would: each call goes through the editor of the project. */
public final class RecordBuilder {

    private final Project project;
    private final ReportId report;
    private final CodedRecord record;

    private RecordBuilder(Project project, ReportId report, CodedRecord record) {
        this.project = project;
        this.report = report;
        this.record = record;
    }

    /** A record at the top, without evidence. */
    public static RecordBuilder record(Project project, String type, String report) {
        ReportId id = new ReportId(report);
        return new RecordBuilder(project, id, project.editor()
                .createRecord(project.codebook().recordType(type).orElseThrow(), id, RawSegments.none()));
    }

    /** Where words stand first in the raw text of a report. */
    public static RawSegments passage(Project project, String report, String words) {
        try {
            String text = project.report(new ReportId(report)).raw().value();
            int start = text.indexOf(words);
            if (start < 0) {
                throw new IllegalArgumentException("The report does not say: " + words);
            }
            return RawSegments.of(RawRange.of(start, start + words.length()));
        } catch (ReportUnavailableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a value. */
    public RecordBuilder value(Value value) {
        project.editor().addValue(record, value);
        return this;
    }

    /** Adds a value with the words it rests on. */
    public RecordBuilder value(Value value, String words) {
        project.editor().addValue(record, value);
        return evidence(value, words);
    }

    /** Gives a missing reason. */
    public RecordBuilder missing(String variable, String reason) {
        project.editor().setMissing(record, variable, reason);
        return this;
    }

    /** Adds words of the report as evidence of the record. */
    public RecordBuilder evidence(String words) {
        return evidence(record, words);
    }

    private RecordBuilder evidence(Evidenced owner, String words) {
        project.editor().addEvidence(owner, report, passage(project, report.value(), words));
        return this;
    }

    /** Adds a part; the answer builds the part. */
    public RecordBuilder part(String feature) {
        PartFeature declared = project.codebook().recordType(record.getType()).orElseThrow().getFeatures().stream()
                .filter(PartFeature.class::isInstance).map(PartFeature.class::cast)
                .filter(f -> f.getName().equals(feature)).findFirst().orElseThrow();
        return new RecordBuilder(project, report,
                project.editor().createPart(record, declared, report, RawSegments.none()));
    }

    /** The builder of the record that this one is a part of. */
    public RecordBuilder owner() {
        return new RecordBuilder(project, report, CodedRecords.owner(record).orElseThrow());
    }

    /** The record that was built. */
    public CodedRecord get() {
        return record;
    }
}
