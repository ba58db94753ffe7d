package org.mithaq.ui.annotation.form.value;

import org.eclipse.osgi.util.NLS;
import org.mithaq.core.coding.Values;
import org.mithaq.core.entry.EnteredNumber;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.Value;

/** An exact number, typed with European or Arabic digits. */
final class NumberValueEditor extends TypedValueEditor {

    private final String variable;

    NumberValueEditor(String variable) {
        this.variable = variable;
    }

    @Override
    String format(Value value) {
        return value instanceof NumberValue number && number.getValue() != null
                ? EnteredNumber.format(number.getValue()) : "";
    }

    @Override
    Entry parse(String typed) {
        return EnteredNumber.parse(typed).<Entry>map(number -> new Entry.Valid(Values.number(variable, number)))
                .orElseGet(() -> new Entry.Invalid(NLS.bind(ValueMessages.Number_invalid, typed)));
    }
}
