package org.mithaq.codebook.evaluation.property;

import java.math.BigDecimal;
import org.mithaq.codebook.evaluation.name.LanguageNames;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/** What decisions have: something of their own, else what the value has, or the record where there is none. */
final class DecisionProperties {

    private static final Result YES = new Result.Text("1");
    private static final Result NO = new Result.Text("0");

    private DecisionProperties() {
    }

    static PropertyReader<Result.Decision> named(String name, PropertyContext context) {
        return switch (name) {
            case "id" -> (decision, evaluation) -> Result.ofText(decision.owner().getId() + "." + decision.number());
            case "owner" -> (decision, evaluation) -> Results.record(decision.owner());
            case "number" -> (decision, evaluation) -> Result.ofNumber(decision.number());
            case "content" -> (decision, evaluation) -> decision.value().isPresent() ? content(decision.value().get())
                    : Result.ofText(decision.owner().getType());
            case "evidence" -> (decision, evaluation) -> decision.value().isPresent()
                    ? evaluation.passages().of(decision.owner(), decision.value().get())
                    : evaluation.passages().ownOf(decision.owner());
            default -> {
                PropertyReader<Value> ofValue = ValueProperties.named(name, context);
                PropertyReader<CodedRecord> ofRecord = ofRecord(name, context.languageNames());
                yield (decision, evaluation) -> decision.value().isPresent()
                        ? ofValue.read(decision.value().get(), evaluation) : ofRecord.read(decision.owner(), evaluation);
            }
        };
    }

    private static PropertyReader<CodedRecord> ofRecord(String name, LanguageNames names) {
        return switch (name) {
            case "origin" -> RecordProperties.word(names.words("Origin", Origin.VALUES), CodedRecord::getOrigin);
            case "suggested_by" -> (record, evaluation) -> Result.ofText(record.getRule());
            case "note" -> (record, evaluation) -> Result.ofText(record.getNote());
            default -> PropertyReader.none();
        };
    }

    /** By the number of its class, since asking for one class after another takes longer than reading. */
    private static Result content(Value value) {
        return switch (value.eClass().getClassifierID()) {
            case CodingPackage.TEXT_VALUE -> new Result.Text(((TextValue) value).getText());
            case CodingPackage.BOOLEAN_VALUE -> ((BooleanValue) value).isValue() ? YES : NO;
            case CodingPackage.NUMBER_VALUE -> number(((NumberValue) value).getValue());
            case CodingPackage.QUANTITY_VALUE -> quantity((QuantityValue) value);
            case CodingPackage.DATE_VALUE -> Result.ofText(((DateValue) value).getEdtf());
            case CodingPackage.CATEGORY_VALUE -> Result.ofText(((CategoryValue) value).getCategory());
            case CodingPackage.POSITION_VALUE -> Result.ofText(((PositionValue) value).getCode());
            case CodingPackage.ENTRY_VALUE, CodingPackage.PARTICIPATION -> Result.ofText(((EntryValue) value).getEntry());
            case CodingPackage.RECORD_VALUE -> Result.ofText(((RecordValue) value).getRecord());
            default -> Result.NOT_CODED;
        };
    }

    private static Result quantity(QuantityValue quantity) {
        String bounds = bounds(quantity);
        boolean both = !bounds.isEmpty() && !quantity.getUnit().isEmpty();
        return Result.ofText(bounds + (both ? " " : "") + quantity.getUnit());
    }

    private static Result number(BigDecimal number) {
        return number == null ? Result.NOT_CODED : new Result.Text(number.toPlainString());
    }

    private static String bounds(QuantityValue quantity) {
        return quantity.getMin() != null && quantity.getMin().equals(quantity.getMax()) ? quantity.getMin().toPlainString()
                : bound(quantity.getMin()) + ".." + bound(quantity.getMax());
    }

    private static String bound(BigDecimal bound) {
        return bound == null ? "" : bound.toPlainString();
    }
}
