package org.mithaq.core.check.record;

import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.core.check.codebook.CheckedFeature;
import org.mithaq.core.check.codebook.DeclaredValue;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;
import org.mithaq.text.date.Edtf;

/** Values that say nothing or contradict themselves. */
final class ValueForms implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        for (DeclaredValue declared : checked.values()) {
            Optional<String> problem = problem(declared);
            if (problem.isPresent()) {
                found.accept(checked.about(declared.value().getVariable(), Severity.ERROR, problem.get(),
                        label(checked, declared), shown(declared.value())));
            }
        }
    }

    private static Message label(CheckedRecord checked, DeclaredValue declared) {
        return declared.feature().map(CheckedFeature::feature).map(checked::label)
                .orElseGet(() -> Messages.literal(declared.value().getVariable()));
    }

    private static Optional<String> problem(DeclaredValue declared) {
        return switch (declared.kind()) {
            case CodingPackage.DATE_VALUE -> problem((DateValue) declared.value());
            case CodingPackage.NUMBER_VALUE -> problem((NumberValue) declared.value());
            case CodingPackage.QUANTITY_VALUE -> problem((QuantityValue) declared.value());
            default -> Optional.empty();
        };
    }

    private static Optional<String> problem(DateValue date) {
        boolean fits = isDate(date.getEdtf())
                && (date.getAlternatives().isEmpty() || date.getAlternatives().stream().allMatch(ValueForms::isDate));
        return fits ? Optional.empty() : Optional.of("date.form");
    }

    private static Optional<String> problem(NumberValue number) {
        return number.getValue() == null ? Optional.of("number.empty") : Optional.empty();
    }

    private static Optional<String> problem(QuantityValue quantity) {
        if (quantity.getMin() == null && quantity.getMax() == null) {
            return Optional.of("quantity.empty");
        }
        boolean isReversed = quantity.getMin() != null && quantity.getMax() != null
                && quantity.getMin().compareTo(quantity.getMax()) > 0;
        return isReversed ? Optional.of("quantity.reversed") : Optional.empty();
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
