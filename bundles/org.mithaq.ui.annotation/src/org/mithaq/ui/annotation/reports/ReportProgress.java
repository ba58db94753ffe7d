package org.mithaq.ui.annotation.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.report.ReportSummary;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.RecordStatus;

/**
 * How far the coder is with a report.
 *
 * @param records how many records, parts included, there are now
 * @param finished how many of them are no drafts any more
 */
record ReportProgress(ReportSummary summary, int records, int finished) {

    /** What is shown for the whole report. */
    enum Stage {
        NOT_BEGUN, IN_PROGRESS, COMPLETE, CHANGED, UNREADABLE
    }

    /**
     * @param coding what is coded now, which may be more than was when the summary was made
     */
    static ReportProgress of(ReportSummary summary, Optional<Coding> coding) {
        List<CodedRecord> records = coding.stream().flatMap(CodedRecords::all).toList();
        long finished = records.stream().filter(record -> record.getStatus() != RecordStatus.DRAFT).count();
        return new ReportProgress(summary, records.size(), (int) finished);
    }

    /** As it was when the summary was made. */
    static ReportProgress of(ReportSummary summary) {
        return new ReportProgress(summary, summary.records(), summary.complete());
    }

    /** The same, with what else is known about the report by now. */
    ReportProgress with(ReportSummary read) {
        return new ReportProgress(read, records, finished);
    }

    Stage stage() {
        return switch (summary.state()) {
            case CHANGED -> Stage.CHANGED;
            case UNREADABLE -> Stage.UNREADABLE;
            case READY -> records == 0 ? Stage.NOT_BEGUN : finished == records ? Stage.COMPLETE : Stage.IN_PROGRESS;
        };
    }

    /** Whether title, id or publisher hold what was typed, in any case. */
    boolean matches(String typed) {
        String all = summary.title() + "\n" + summary.id() + "\n" + summary.metadata().getPublisher();
        return all.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
