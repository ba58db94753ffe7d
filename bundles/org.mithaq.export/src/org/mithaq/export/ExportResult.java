package org.mithaq.export;

import java.util.List;

/**
 * What an export wrote.
 *
 * @param tables in the order of the codebook
 */
public record ExportResult(List<ExportedTable> tables) {

    public ExportResult {
        tables = List.copyOf(tables);
    }
}
