package org.mithaq.ui.annotation.records;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.text.RawSegments;
import org.mithaq.ui.annotation.editor.ReportEditors;

/** Leads from a record or an anchor to its passage in the report editor. */
public final class EvidenceJump {

    private final IWorkbenchPage page;

    public EvidenceJump(IWorkbenchPage page) {
        this.page = page;
    }

    /** Shows the passage of an anchor; only the report where the passage is broken. */
    public void to(Anchor anchor) {
        if (!ReportId.isValid(anchor.getReport())) {
            return;
        }
        ReportId report = new ReportId(anchor.getReport());
        segments(anchor).ifPresentOrElse(found -> ReportEditors.reveal(page, report, "", found),
                () -> ReportEditors.open(page, report, ""));
    }

    /** Shows the first passage of a record; only its report where it has none. */
    public void to(CodedRecord record, ReportId report) {
        record.getEvidence().stream().findFirst()
                .ifPresentOrElse(this::to, () -> ReportEditors.open(page, report, ""));
    }

    private static Optional<RawSegments> segments(Anchor anchor) {
        try {
            return Optional.of(Anchors.segments(anchor)).filter(found -> !found.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
