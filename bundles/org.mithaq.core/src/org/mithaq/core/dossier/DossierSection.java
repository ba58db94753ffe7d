package org.mithaq.core.dossier;

import java.util.List;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.CodedRecord;

/**
 * Records of one report.
 *
 * @param coder whose they are, as stored
 * @param records at the top of the coding, in the order in which they are printed
 */
public record DossierSection(ReportId report, String coder, List<CodedRecord> records) {

    public DossierSection {
        records = List.copyOf(records);
    }
}
