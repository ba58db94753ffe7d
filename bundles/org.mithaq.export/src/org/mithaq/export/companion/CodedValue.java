package org.mithaq.export.companion;

import java.math.BigInteger;
import org.mithaq.model.codebook.DocumentedElement;

/**
 * A code of a column.
 *
 * @param written what stands in cells
 * @param number what stands for it in programs that label numbers
 */
record CodedValue(String written, DocumentedElement element, BigInteger number) {
}
