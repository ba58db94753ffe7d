package org.mithaq.ui.annotation.form.value;

import org.mithaq.core.coding.Values;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;

/** What a reference leads to. */
public sealed interface Target {

    /** An entry of a registry, both by their ids. */
    record EntryTarget(String registry, String entry) implements Target {
    }

    /** A record, by its id. */
    record RecordTarget(String record) implements Target {
    }

    /** A value that refers to this. */
    default Value toValue(String variable) {
        return switch (this) {
            case EntryTarget entry -> Values.entry(variable, entry.registry(), entry.entry());
            case RecordTarget record -> Values.record(variable, record.record());
        };
    }

    /** The id that a reference holds; empty for values of other kinds. */
    static String id(Value value) {
        return switch (value) {
            case EntryValue entry -> entry.getEntry();
            case RecordValue record -> record.getRecord();
            default -> "";
        };
    }
}
