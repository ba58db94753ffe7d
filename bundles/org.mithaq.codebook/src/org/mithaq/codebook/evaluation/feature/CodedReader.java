package org.mithaq.codebook.evaluation.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.codebook.evaluation.name.CodeResults;
import org.mithaq.codebook.evaluation.name.NamedResults;
import org.mithaq.codebook.evaluation.result.Filling;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** Reads the values of a variable, role or link. No streams: this is what checks of large projects do most. */
final class CodedReader implements FeatureReader {

    private final String name;
    private final boolean single;
    private final CodeResults codes;
    private final NamedResults names;

    /** @param codes what the feature's values may name; none of other features */
    CodedReader(Feature feature, CodeResults codes, NamedResults names) {
        this.name = feature.getName();
        this.single = feature.getUpper() == 1;
        this.codes = codes;
        this.names = names;
    }

    @Override
    public Result read(ValueHolder holder, Result subject, Evaluation evaluation) {
        Result absent = Result.NOT_CODED;
        Result first = null;
        List<Result> more = List.of();
        List<Value> values = holder.getValues();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (!name.equals(value.getVariable())) {
                continue;
            }
            Result coded = new Result.Coded(content(value, evaluation), value);
            if (!coded.isAbsent()) {
                if (first == null) {
                    first = coded;
                } else {
                    more = more.isEmpty() ? new ArrayList<>(values.size()) : more;
                    more.add(coded);
                }
            } else if (absent == Result.NOT_CODED) {
                absent = coded;
            }
        }
        if (first == null) {
            return absent;
        }
        return single && more.isEmpty() ? first : list(first, more);
    }

    private static Result list(Result first, List<Result> more) {
        if (more.isEmpty()) {
            return new Result.ListOf(List.of(first));
        }
        List<Result> all = new ArrayList<>(more.size() + 1);
        all.add(first);
        all.addAll(more);
        return new Result.ListOf(List.copyOf(all));
    }

    @Override
    public Filling filling(ValueHolder holder, Result subject, Evaluation evaluation) {
        Value absent = null;
        List<Value> values = holder.getValues();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (name.equals(value.getVariable())) {
                boolean filled = !(value instanceof MissingValue)
                        && !(value instanceof NumberValue number && number.getValue() == null);
                if (filled) {
                    return Filling.FILLED;
                }
                absent = absent == null ? value : absent;
            }
        }
        return absent instanceof MissingValue ? Filling.MISSING : Filling.EMPTY;
    }

    /** By the number of its class, since asking for one class after another takes longer than reading. */
    private Result content(Value value, Evaluation evaluation) {
        return switch (value.eClass().getClassifierID()) {
            case CodingPackage.TEXT_VALUE -> new Result.Text(((TextValue) value).getText());
            case CodingPackage.BOOLEAN_VALUE -> Truth.of(((BooleanValue) value).isValue()).result();
            case CodingPackage.NUMBER_VALUE -> Result.ofNumber(((NumberValue) value).getValue());
            case CodingPackage.QUANTITY_VALUE -> quantity((QuantityValue) value);
            case CodingPackage.DATE_VALUE -> date((DateValue) value);
            case CodingPackage.CATEGORY_VALUE -> codes.of(((CategoryValue) value).getCategory());
            case CodingPackage.POSITION_VALUE -> codes.of(((PositionValue) value).getCode());
            case CodingPackage.PARTICIPATION ->
                new Result.Participation((Participation) value, names.entry((EntryValue) value));
            case CodingPackage.ENTRY_VALUE -> names.entry((EntryValue) value);
            case CodingPackage.RECORD_VALUE -> record((RecordValue) value, evaluation);
            case CodingPackage.MISSING_VALUE -> names.missing(((MissingValue) value).getReason());
            default -> Result.NOT_CODED;
        };
    }

    private static Result date(DateValue date) {
        return new Result.Date(date.getEdtf(), DateBounds.parse(date.getEdtf()), date.getQualifier(),
                List.copyOf(date.getAlternatives()), date.getText());
    }

    private static Result record(RecordValue record, Evaluation evaluation) {
        return new Result.Record(record.getRecord(), new LinkedRecord(record, evaluation.context()));
    }

    private Result quantity(QuantityValue value) {
        Optional<Result.Code> unit = value.getUnit().isEmpty() ? Optional.empty() : Optional.of(codes.of(value.getUnit()));
        return new Result.Quantity(Optional.ofNullable(value.getMin()), Optional.ofNullable(value.getMax()),
                value.isApproximate(), unit, value.getText());
    }
}
