package org.mithaq.core.check.codebook;

import java.util.Optional;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;

/**
 * A value of a record, or of a participation in it, with what is asked of it.
 *
 * @param kind the number of its class, one of those in {@link org.mithaq.model.coding.CodingPackage}
 * @param feature what the codebook declares about it; empty when it declares no such
 * @param target the record that it leads to; empty when it is no declared link or there is no such record
 */
public record DeclaredValue(Value value, int kind, Optional<CheckedFeature> feature, Optional<CodedRecord> target) {
}
