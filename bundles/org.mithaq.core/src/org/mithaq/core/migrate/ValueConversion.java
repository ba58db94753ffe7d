package org.mithaq.core.migrate;

import java.util.Optional;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.coding.Values;
import org.mithaq.core.entry.EnteredDate;
import org.mithaq.core.entry.EnteredNumber;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.model.codebook.Retype;
import org.mithaq.model.codebook.ValueKind;
import org.mithaq.model.codebook.ValueMapping;
import org.mithaq.model.codebook.ValueType;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/**
 * Makes a value of the kind that a variable holds since a change: what the change says of this value, else the same in the
 * new form where nothing of it is lost.
 */
final class ValueConversion {

    private final Retype retype;
    private final VersionStep step;
    private final VersionPath rest;

    /**
     * @param rest the way behind the step
     */
    ValueConversion(Retype retype, VersionStep step, VersionPath rest) {
        this.retype = retype;
        this.step = step;
        this.rest = rest;
    }

    /** The new value, without what every value has; empty when the coder has to decide. */
    Optional<Value> convert(Value value) {
        ValueType after = retype.getAfter();
        if (after == null || value instanceof Participation) {
            return Optional.empty();
        }
        String text = Shown.of(value);
        Optional<String> mapped = retype.getMappings().stream().filter(each -> each.getBefore().equals(text))
                .map(ValueMapping::getAfter).findFirst();
        if (mapped.isPresent()) {
            return made(after, value.getVariable(), mapped.get());
        }
        if (after.getKind() == ValueKind.QUANTITY && value instanceof QuantityValue quantity) {
            return Optional.of(same(quantity));
        }
        return isWhole(value) ? made(after, value.getVariable(), text) : Optional.empty();
    }

    /** Whether its text says all that the value says. */
    private static boolean isWhole(Value value) {
        return switch (value) {
            case TextValue text -> true;
            case BooleanValue yesNo -> true;
            case NumberValue number -> true;
            case CategoryValue category -> true;
            case PositionValue position -> true;
            case EntryValue entry -> true;
            case QuantityValue quantity -> quantity.getMin() != null && quantity.getMax() != null
                    && quantity.getMin().compareTo(quantity.getMax()) == 0 && !quantity.isApproximate()
                    && quantity.getUnit().isEmpty();
            case DateValue date -> date.getQualifier().isEmpty() && date.getAlternatives().isEmpty();
            default -> false;
        };
    }

    /** The same quantity, of which only the list of units is another one. */
    private static Value same(QuantityValue value) {
        return Values.quantity(value.getVariable(), Optional.ofNullable(value.getMin()),
                Optional.ofNullable(value.getMax()), value.isApproximate(), value.getUnit(), value.getText());
    }

    private Optional<Value> made(ValueType type, String variable, String text) {
        return switch (type.getKind()) {
            case TEXT -> Optional.of(Values.text(variable, text));
            case YESNO -> text.equals("true") || text.equals("false")
                    ? Optional.of(Values.yesNo(variable, Boolean.parseBoolean(text))) : Optional.empty();
            case NUMBER -> EnteredNumber.parse(text).map(number -> Values.number(variable, number));
            case QUANTITY -> EnteredQuantity.parse(text).map(quantity -> Values.quantity(variable, quantity.min(),
                    quantity.max(), quantity.approximate(), "", ""));
            case DATE -> EnteredDate.parse(text).map(date -> date(variable, date));
            case CATEGORY -> known(Family.CATEGORY, type, text).map(id -> Values.category(variable, id));
            case POSITION -> known(Family.POSITION, type, text).map(id -> Values.position(variable, id));
            case REFERENCE -> known(Family.ENTRY, type, text)
                    .map(id -> Values.entry(variable, type.getName(), id));
        };
    }

    private static Value date(String variable, EnteredDate date) {
        DateValue value = Values.date(variable, date.value().text(), date.qualifier().id(), date.words());
        value.getAlternatives().addAll(date.alternatives());
        return value;
    }

    /** A code that the list has after the step, as far as the codebook of today can tell. */
    private Optional<String> known(Family family, ValueType type, String id) {
        ChangedElement code = new ChangedElement(family, type.getName(), id);
        boolean became = rest.today(code).isEmpty() || rest.isDeclaredToday(code);
        return became && !id.isEmpty() ? Optional.of(id) : Optional.empty();
    }
}
