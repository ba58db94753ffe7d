package org.mithaq.export.companion.wording;

import org.mithaq.model.codebook.DocumentedElement;

/**
 * What stands in a cell in place of a value on the scale: why there is none, or a code beside the scale.
 *
 * @param written what stands in cells
 * @param element the reason, or the code beside the scale
 * @param letter {@code a} to {@code z}, what tells it apart where programs mark missing values by letters
 */
public record MissingValue(String written, DocumentedElement element, char letter) {
}
