package org.mithaq.core.annotation;

import java.util.Optional;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.text.RawSegments;

/**
 * A passage that stands for a record or for one of its values. Two are equal when they are about the same anchor, record
 * and value and name the same segments.
 *
 * @param value the value that the passage is evidence of; empty when it stands for the record as a whole
 */
public record Annotation(CodedRecord record, Optional<Value> value, Anchor anchor, RawSegments segments) {
}
