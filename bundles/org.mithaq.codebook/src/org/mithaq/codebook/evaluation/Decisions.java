package org.mithaq.codebook.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** What coders decided on a record: that there is one, then each value and missing reason, attributes after their role. */
final class Decisions {

    private final Passages passages;
    private final ValueProperties values;
    private final LanguageNames names;

    Decisions(ValueProperties values, Passages passages, LanguageNames names) {
        this.values = values;
        this.passages = passages;
        this.names = names;
    }

    static Result of(CodedRecord record) {
        var found = new ArrayList<Result>();
        found.add(new Result.Decision(record, Optional.empty(), 1));
        add(record, record, found);
        return new Result.ListOf(List.copyOf(found));
    }

    private static void add(CodedRecord record, ValueHolder holder, List<Result> to) {
        for (Value value : holder.getValues()) {
            to.add(new Result.Decision(record, Optional.of(value), to.size() + 1));
            if (value instanceof ValueHolder participation) {
                add(record, participation, to);
            }
        }
    }

    Optional<Result> property(Result.Decision decision, String property) {
        CodedRecord record = decision.owner();
        return Optional.of(switch (property) {
            case "id" -> Result.ofText(record.getId() + "." + decision.number());
            case "owner" -> Results.record(record);
            case "number" -> Result.ofNumber(decision.number());
            case "content" -> decision.value().map(Decisions::content).orElseGet(() -> Result.ofText(record.getType()));
            case "evidence" -> passages.of(record, decision.value());
            default -> decision.value().map(value -> values.of(value, property))
                    .orElseGet(() -> ofRecord(record, property));
        });
    }

    private Result ofRecord(CodedRecord record, String property) {
        return switch (property) {
            case "origin" -> names.code("Origin", record.getOrigin());
            case "suggested_by" -> Result.ofText(record.getRule());
            case "note" -> Result.ofText(record.getNote());
            default -> Result.NOT_CODED;
        };
    }

    private static Result content(Value value) {
        return switch (value) {
            case TextValue text -> new Result.Text(text.getText());
            case BooleanValue yesNo -> Result.ofText(yesNo.isValue() ? "1" : "0");
            case NumberValue number -> number(number.getValue());
            case QuantityValue quantity -> Result.ofText(Stream.of(bounds(quantity), quantity.getUnit())
                    .filter(each -> !each.isEmpty()).collect(Collectors.joining(" ")));
            case DateValue date -> Result.ofText(date.getEdtf());
            case CategoryValue category -> Result.ofText(category.getCategory());
            case PositionValue position -> Result.ofText(position.getCode());
            case EntryValue entry -> Result.ofText(entry.getEntry());
            case RecordValue link -> Result.ofText(link.getRecord());
            default -> Result.NOT_CODED;
        };
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
