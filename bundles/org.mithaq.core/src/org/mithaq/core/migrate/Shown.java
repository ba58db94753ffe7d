package org.mithaq.core.migrate;

import org.mithaq.core.entry.EnteredDate;
import org.mithaq.core.entry.EnteredNumber;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/** Values as a codebook writes them where it says what becomes of single ones: ids, or plain text. */
final class Shown {

    private Shown() {
    }

    static String of(Value value) {
        return switch (value) {
            case TextValue text -> text.getText();
            case BooleanValue yesNo -> String.valueOf(yesNo.isValue());
            case NumberValue number -> EnteredNumber.format(number.getValue());
            case QuantityValue quantity -> (EnteredQuantity.of(quantity).format() + " " + quantity.getUnit()).strip();
            case DateValue date -> EnteredDate.of(date).map(EnteredDate::format).orElse(date.getEdtf());
            case CategoryValue category -> category.getCategory();
            case PositionValue position -> position.getCode();
            case EntryValue entry -> entry.getEntry();
            case RecordValue record -> record.getRecord();
            case MissingValue missing -> missing.getReason();
            default -> "";
        };
    }
}
