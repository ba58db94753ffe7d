package org.mithaq.core.baseline;

import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/** What is coded in a value, as a text that tells it from other values; ids of records are left out, since they change. */
final class ContentTexts {

    private ContentTexts() {
    }

    static String of(Value value) {
        return switch (value) {
            case TextValue text -> text.getText();
            case BooleanValue yesNo -> String.valueOf(yesNo.isValue());
            case NumberValue number -> String.valueOf(number.getValue());
            case QuantityValue quantity -> quantity.getMin() + "-" + quantity.getMax() + " " + quantity.getUnit();
            case DateValue date -> date.getEdtf() + " " + date.getQualifier();
            case CategoryValue category -> category.getCategory();
            case PositionValue position -> position.getCode();
            case EntryValue entry -> entry.getRegistry() + "." + entry.getEntry();
            case MissingValue missing -> missing.getReason();
            default -> "";
        };
    }
}
