package org.mithaq.ui.annotation.form.value;

import org.mithaq.core.coding.Values;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/** Words, in one line. */
final class TextValueEditor extends TypedValueEditor {

    private final String variable;

    TextValueEditor(String variable) {
        this.variable = variable;
    }

    @Override
    String format(Value value) {
        return value instanceof TextValue text ? text.getText() : "";
    }

    @Override
    Entry parse(String typed) {
        return new Entry.Valid(Values.text(variable, typed));
    }
}
