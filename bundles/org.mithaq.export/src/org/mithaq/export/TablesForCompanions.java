package org.mithaq.export;

import java.nio.file.Path;
import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.export.table.Table;
import org.mithaq.model.corpus.Report;

/**
 * The tables of one export as a {@link Companion} sees them.
 *
 * @param reports what the tables rest on, in the order of their ids
 * @param tables in the order of the codebook
 */
public record TablesForCompanions(LoadedCodebook codebook, List<Report> reports, List<Written> tables) {

    /**
     * A table that was written, but is not yet in its place.
     *
     * @param content where it can be read
     * @param rows number of rows, the one with the names of the columns not counted
     */
    public record Written(Table table, Path content, int rows) {
    }

    public TablesForCompanions {
        reports = List.copyOf(reports);
        tables = List.copyOf(tables);
    }
}
