package org.mithaq.core.dossier;

import java.util.List;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.CodedRecord;

/** What reading a dossier does to one record at the top. */
public sealed interface DossierChange {

    ReportId report();

    /** The record that is there; of a new one, what it will be. */
    CodedRecord record();

    /** The type of the record. */
    default String type() {
        return record().getType();
    }

    /** The id of the record; empty when it gets one at last. */
    default String id() {
        return record().getId();
    }

    /** A record that is not there yet, as it will be. */
    record New(ReportId report, CodedRecord record) implements DossierChange {
    }

    /**
     * A record that becomes another one.
     *
     * @param record as it is
     * @param wanted as it will be
     * @param differences the names of the features that differ, and {@code note}, {@code status}, {@code evidence} and so on
     */
    record Changed(ReportId report, CodedRecord record, CodedRecord wanted, List<String> differences)
            implements DossierChange {

        public Changed {
            differences = List.copyOf(differences);
        }
    }

    /** A record that is what the text says. */
    record Unchanged(ReportId report, CodedRecord record) implements DossierChange {
    }

    /** A record that the text leaves out and that goes, because that was asked for. */
    record Deleted(ReportId report, CodedRecord record) implements DossierChange {
    }
}
