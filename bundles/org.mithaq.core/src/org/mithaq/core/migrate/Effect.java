package org.mithaq.core.migrate;

import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Message;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/**
 * What one change does to one thing that was coded.
 *
 * @param place the record and, by the name of before, what of it is affected
 * @param what the value that is affected, and what the coder is to decide where something is to be decided
 */
public record Effect(VersionStep step, Change change, Place.InRecord place, Outcome outcome, Message what) {

    static Effect of(VersionStep step, Change change, CodedRecord record, String variable, Outcome outcome,
            Message what) {
        Coding coding = CodedRecords.codingOf(record);
        return new Effect(step, change, new Place.InRecord(new CoderName(coding.getCoder()),
                new ReportId(coding.getReport()), record.getId(), variable), outcome, what);
    }

    /** What is to be looked at, as a finding. */
    public Finding finding() {
        return new Finding(outcome == Outcome.UNDECIDED ? Severity.WARNING : Severity.INFO, "migration."
                + outcome.name().toLowerCase(java.util.Locale.ROOT), what, place);
    }
}
