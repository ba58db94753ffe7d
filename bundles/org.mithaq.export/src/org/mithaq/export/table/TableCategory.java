package org.mithaq.export.table;

import org.mithaq.model.codebook.DocumentedElement;

/**
 * A code that may stand in the cells of a column.
 *
 * @param written what stands in the cell: an id, an export code or a label
 * @param element what it stands for, with its labels in all languages
 */
public record TableCategory(String written, DocumentedElement element) {
}
