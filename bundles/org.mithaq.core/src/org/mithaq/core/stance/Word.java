package org.mithaq.core.stance;

import org.mithaq.text.ReadingRange;

/**
 * A word or a sign of a sentence.
 *
 * @param folded letters, or the sign
 */
record Word(String folded, ReadingRange range) {
}
