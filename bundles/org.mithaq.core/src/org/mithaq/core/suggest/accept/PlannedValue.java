package org.mithaq.core.suggest.accept;

import org.mithaq.model.coding.Value;
import org.mithaq.text.RawSegments;

/**
 * A value that a record is going to have.
 *
 * @param value not yet part of a record
 * @param evidence the words that suggest it
 */
record PlannedValue(Value value, RawSegments evidence) {
}
