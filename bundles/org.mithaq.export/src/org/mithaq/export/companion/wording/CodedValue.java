package org.mithaq.export.companion.wording;

import java.math.BigInteger;
import org.mithaq.model.codebook.DocumentedElement;

/**
 * A code of a column.
 *
 * @param written what stands in cells
 * @param element what it stands for
 * @param number what stands for it in programs that label numbers
 */
public record CodedValue(String written, DocumentedElement element, BigInteger number) {
}
