package org.mithaq.export;

import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.export.table.WrittenTable;
import org.mithaq.model.corpus.Report;

/**
 * The tables of one export as a {@link Companion} sees them.
 *
 * @param reports what the tables rest on, in the order of their ids
 * @param tables in the order of the codebook
 */
public record TablesForCompanions(LoadedCodebook codebook, List<Report> reports, List<WrittenTable> tables) {

    public TablesForCompanions {
        reports = List.copyOf(reports);
        tables = List.copyOf(tables);
    }
}
