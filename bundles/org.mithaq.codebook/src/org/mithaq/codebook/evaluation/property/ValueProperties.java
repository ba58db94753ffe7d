package org.mithaq.codebook.evaluation.property;

import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.name.Known;
import org.mithaq.codebook.evaluation.name.LanguageNames;
import org.mithaq.codebook.evaluation.name.NamedResults;
import org.mithaq.codebook.evaluation.name.WordResults;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.codebook.evaluation.run.Passages;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.Certainty;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** What values have by themselves, whatever their content. */
final class ValueProperties {

    private ValueProperties() {
    }

    static PropertyReader<Value> named(String property, PropertyContext context) {
        LanguageNames names = context.languageNames();
        return switch (property) {
            case "basis" -> word(names.words("Basis", Basis.VALUES), Value::getBasis);
            case "certainty" -> word(names.words("Certainty", Certainty.VALUES), Value::getCertainty);
            case "origin" -> word(names.words("Origin", Origin.VALUES), Value::getOrigin);
            case "suggested_by" -> (value, evaluation) -> Result.ofText(value.getRule());
            case "note" -> (value, evaluation) -> Result.ofText(value.getNote());
            case "variable" -> (value, evaluation) -> variable(value, names);
            case "missing_reason" -> missingReason(context.codebook());
            case "owner" -> (value, evaluation) -> owner(value, context.names());
            case "number" -> (value, evaluation) -> number(value);
            case "evidence" -> (value, evaluation) -> Results.recordOf(value)
                    .map(record -> evaluation.passages().of(record, value)).orElse(Passages.NONE);
            default -> PropertyReader.none();
        };
    }

    private static PropertyReader<Value> word(WordResults words, Function<Value, Enumerator> word) {
        return (value, evaluation) -> words.of(word.apply(value));
    }

    private static PropertyReader<Value> missingReason(LoadedCodebook codebook) {
        Known<String, Result> reasons = new Known<>(
                reason -> new Result.Code(reason, codebook.missingReason(reason).map(each -> each)));
        return (value, evaluation) -> value instanceof MissingValue missing ? reasons.of(missing.getReason())
                : Result.NOT_CODED;
    }

    static Result variable(Value value, LanguageNames names) {
        return value.eContainer() instanceof Participation role
                ? names.attribute(Results.recordOf(role), role.getVariable(), value.getVariable())
                : names.feature(Results.recordOf(value), value.getVariable());
    }

    private static Result owner(Value value, NamedResults names) {
        return switch (value.eContainer()) {
            case CodedRecord record -> Results.record(record);
            case Participation participation -> new Result.Participation(participation, names.entry(participation));
            case null, default -> Result.NOT_CODED;
        };
    }

    private static Result number(Value value) {
        if (!(value.eContainer() instanceof ValueHolder holder)) {
            return Result.NOT_CODED;
        }
        var siblings = holder.getValues().stream()
                .filter(each -> each.getVariable().equals(value.getVariable())).toList();
        return Result.ofNumber(siblings.indexOf(value) + 1);
    }
}
