package org.mithaq.core.suggest.accept;

import java.util.List;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.text.RawSegments;

/**
 * A record that suggestions are going to become.
 *
 * @param evidence the passage that speaks of it
 * @param rule what suggested it
 * @param values in the order of the form, those of one feature one after the other
 * @param parts records that belong to it, in the order of the text
 */
record PlannedRecord(RecordType type, RawSegments evidence, String rule, List<PlannedValue> values,
        List<PlannedPart> parts) {

    /** A part and the feature that holds it. */
    record PlannedPart(PartFeature feature, PlannedRecord record) {
    }

    PlannedRecord {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
    }
}
