package org.mithaq.ui.annotation.form.value;

import org.mithaq.model.codebook.Feature;
import org.mithaq.model.coding.ValueHolder;

/**
 * Where a value stands, which decides what is allowed there.
 *
 * @param feature what it is a value of
 * @param holder the record, or the actor's part in one, that has it
 */
public record ValueSite(Feature feature, ValueHolder holder) {
}
