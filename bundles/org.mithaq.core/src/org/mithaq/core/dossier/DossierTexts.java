package org.mithaq.core.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mithaq.core.coding.ReportTexts;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.text.RawText;

/** The texts that passages of a dossier stand in, each asked for once. */
public final class DossierTexts {

    private final ReportTexts source;
    private final Map<String, Optional<ReportText>> known = new HashMap<>();

    public DossierTexts(ReportTexts source) {
        this.source = source;
    }

    /** The text of a report; empty when there is none or it cannot be read. */
    public Optional<ReportText> report(String id) {
        return known.computeIfAbsent(id, this::read);
    }

    /** The raw text of a report. */
    public Optional<RawText> raw(String id) {
        return report(id).map(ReportText::raw);
    }

    private Optional<ReportText> read(String id) {
        try {
            return ReportId.isValid(id) ? Optional.of(source.report(new ReportId(id))) : Optional.empty();
        } catch (ReportUnavailableException e) {
            return Optional.empty();
        }
    }
}
