package org.mithaq.core.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;
import org.mithaq.text.date.Edtf;

/** Values that say nothing or contradict themselves. */
final class ValueForms implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        for (CheckedRecord.Declared declared : checked.values()) {
            Message label = declared.feature().map(checked::label)
                    .orElse(Messages.literal(declared.value().getVariable()));
            problem(declared.value()).ifPresent(code -> found.accept(checked.about(declared.value().getVariable(),
                    Severity.ERROR, code, label, shown(declared.value()))));
        }
    }

    private static Optional<String> problem(Value value) {
        return switch (value) {
            case DateValue date when !isDate(date.getEdtf()) -> Optional.of("date.form");
            case DateValue date when !date.getAlternatives().stream().allMatch(ValueForms::isDate) ->
                    Optional.of("date.form");
            case NumberValue number when number.getValue() == null -> Optional.of("number.empty");
            case QuantityValue quantity when quantity.getMin() == null && quantity.getMax() == null ->
                    Optional.of("quantity.empty");
            case QuantityValue quantity when quantity.getMin() != null && quantity.getMax() != null
                    && quantity.getMin().compareTo(quantity.getMax()) > 0 -> Optional.of("quantity.reversed");
            default -> Optional.empty();
        };
    }

    private static String shown(Value value) {
        return switch (value) {
            case DateValue date -> date.getEdtf();
            case QuantityValue quantity -> quantity.getMin() + "-" + quantity.getMax();
            default -> "";
        };
    }

    private static boolean isDate(String edtf) {
        try {
            Edtf.parse(edtf);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
