package org.mithaq.export.table;

import org.mithaq.model.codebook.MissingReason;

/**
 * What stands in a cell in place of a value that is missing.
 *
 * @param written the code in the cell
 * @param reason why the value is missing
 */
public record MissingCode(String written, MissingReason reason) {
}
