package org.mithaq.codebook.evaluation;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** What values have by themselves, whatever their content. */
final class ValueProperties {

    private final CompiledCodebook compiled;
    private final LoadedCodebook codebook;
    private final Passages passages;
    private final LanguageNames names;

    ValueProperties(CompiledCodebook compiled, Passages passages, LanguageNames names) {
        this.compiled = compiled;
        this.codebook = compiled.loaded();
        this.passages = passages;
        this.names = names;
    }

    Result of(Value value, String property) {
        return switch (property) {
            case "basis" -> names.code("Basis", value.getBasis());
            case "certainty" -> names.code("Certainty", value.getCertainty());
            case "origin" -> names.code("Origin", value.getOrigin());
            case "suggested_by" -> Result.ofText(value.getRule());
            case "note" -> Result.ofText(value.getNote());
            case "variable" -> variable(value);
            case "missing_reason" -> value instanceof MissingValue missing
                    ? new Result.Code(missing.getReason(), codebook.missingReason(missing.getReason()).map(each -> each))
                    : Result.NOT_CODED;
            case "owner" -> owner(value);
            case "number" -> number(value);
            case "evidence" -> Results.recordOf(value).map(record -> passages.of(record, Optional.of(value)))
                    .orElseGet(() -> new Result.ListOf(List.of()));
            default -> Result.NOT_CODED;
        };
    }

    private Result variable(Value value) {
        return value.eContainer() instanceof Participation role ? attribute(role, value.getVariable())
                : names.feature(Results.recordOf(value), value.getVariable());
    }

    private Result attribute(Participation participation, String name) {
        return names.attribute(Results.recordOf(participation), participation.getVariable(), name);
    }

    private Result owner(Value value) {
        return switch (value.eContainer()) {
            case CodedRecord record -> Results.record(record);
            case Participation participation -> new Result.Participation(participation,
                    compiled.names().entry(participation));
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
