package org.mithaq.codebook.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
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

/** Reads what is coded for a feature. */
final class FeatureValues {

    private final LoadedCodebook codebook;
    private final EvaluationContext context;

    FeatureValues(LoadedCodebook codebook, EvaluationContext context) {
        this.codebook = codebook;
        this.context = context;
    }

    /** The record that a holder is, or is a participation in. */
    static Optional<CodedRecord> recordOf(EObject holder) {
        for (EObject next = holder; next != null; next = next.eContainer()) {
            if (next instanceof CodedRecord record) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    /** What is coded for a variable, role, link or part; several values are never cut down to one. */
    Result of(ValueHolder holder, Feature feature) {
        if (feature instanceof PartFeature) {
            return parts(holder, feature.getName());
        }
        Result absent = new Result.NotCoded();
        var present = new ArrayList<Result>();
        // no streams: this is what checks of large projects do most
        for (Value value : holder.getValues()) {
            if (feature.getName().equals(value.getVariable())) {
                Result coded = new Result.Coded(content(feature, value), value);
                if (!coded.isAbsent()) {
                    present.add(coded);
                } else if (absent instanceof Result.NotCoded) {
                    absent = coded;
                }
            }
        }
        if (present.isEmpty()) {
            return absent;
        }
        return feature.getUpper() == 1 && present.size() == 1 ? present.getFirst() : new Result.ListOf(List.copyOf(present));
    }

    private static Result parts(ValueHolder holder, String feature) {
        return holder instanceof CodedRecord record
                ? new Result.ListOf(record.getParts().stream().filter(part -> feature.equals(part.getFeature()))
                        .map(FeatureValues::record).toList())
                : new Result.NotCoded();
    }

    static Result record(CodedRecord record) {
        return new Result.Record(record.getId(), Optional.of(record));
    }

    private Result content(Feature feature, Value value) {
        return switch (value) {
            case TextValue text -> new Result.Text(text.getText());
            case BooleanValue yesNo -> new Result.YesNo(yesNo.isValue());
            case NumberValue number -> Result.ofNumber(number.getValue());
            case QuantityValue quantity -> quantity(feature, quantity);
            case DateValue date -> new Result.Date(date.getEdtf(), DateBounds.parse(date.getEdtf()),
                    date.getQualifier(), List.copyOf(date.getAlternatives()), date.getText());
            case CategoryValue category -> new Result.Code(category.getCategory(), category(feature, category)
                    .map(each -> each));
            case PositionValue position -> new Result.Code(position.getCode(), position(feature, position)
                    .map(each -> each));
            case Participation participation -> new Result.Participation(participation, entry(participation));
            case EntryValue entry -> entry(entry);
            case RecordValue record -> new Result.Record(record.getRecord(),
                    recordOf(record).flatMap(from -> context.record(record.getRecord(), from)));
            case MissingValue missing -> new Result.Missing(missing.getReason(),
                    codebook.missingReason(missing.getReason()));
            default -> new Result.NotCoded();
        };
    }

    private Optional<Category> category(Feature feature, CategoryValue value) {
        return feature instanceof CategoryVariable variable && variable.getList() != null
                ? codebook.category(variable.getList(), value.getCategory()) : Optional.empty();
    }

    private Optional<Code> position(Feature feature, PositionValue value) {
        return feature instanceof PositionVariable variable && variable.getScale() != null
                ? codebook.position(variable.getScale(), value.getCode()) : Optional.empty();
    }

    private Result quantity(Feature feature, QuantityValue value) {
        var unit = Optional.of(value.getUnit()).filter(id -> !id.isEmpty())
                .map(id -> new Result.Code(id, feature instanceof QuantityVariable variable
                        && variable.getUnits() != null ? codebook.category(variable.getUnits(), id).map(each -> each)
                                : Optional.empty()));
        return new Result.Quantity(Optional.ofNullable(value.getMin()), Optional.ofNullable(value.getMax()),
                value.isApproximate(), unit, value.getText());
    }

    private Result.Entry entry(EntryValue value) {
        return entry(codebook, value);
    }

    /** The entry that a value refers to. */
    static Result.Entry entry(LoadedCodebook codebook, EntryValue value) {
        return new Result.Entry(value.getRegistry(), value.getEntry(),
                codebook.registry(value.getRegistry()).flatMap(registry -> codebook.entry(registry, value.getEntry())));
    }
}
