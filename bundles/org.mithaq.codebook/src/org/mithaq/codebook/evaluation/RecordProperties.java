package org.mithaq.codebook.evaluation;

import java.time.Instant;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** What records have by themselves. */
final class RecordProperties {

    private final LoadedCodebook codebook;
    private final EvaluationContext context;
    private final Passages passages;
    private final LanguageNames names;

    RecordProperties(LoadedCodebook codebook, EvaluationContext context, Passages passages, LanguageNames names) {
        this.codebook = codebook;
        this.context = context;
        this.passages = passages;
        this.names = names;
    }

    Optional<Result> of(CodedRecord record, String property) {
        return Optional.ofNullable(switch (property) {
            case "id" -> Result.ofText(record.getId());
            case "type" -> names.recordType(record.getType());
            case "coder" -> Result.ofText(record.getCoder());
            case "report" -> report(record);
            case "coding_status" -> names.code("RecordStatus", record.getStatus());
            case "origin" -> names.code("Origin", record.getOrigin());
            case "suggested_by" -> Result.ofText(record.getRule());
            case "note" -> Result.ofText(record.getNote());
            case "created" -> moment(record.getCreated());
            case "modified" -> moment(record.getModified());
            case "codebook_version" -> Result.ofText(record.getCodebookVersion());
            case "owner" -> owner(record).map(FeatureValues::record).orElseGet(Result.NotCoded::new);
            case "number" -> number(record);
            case "feature" -> names.feature(owner(record), record.getFeature());
            case "roles" -> roles(record);
            case "evidence" -> new Result.ListOf(passages.of(record).stream().<Result>map(each -> each).toList());
            case "decisions" -> Decisions.of(record);
            default -> null;
        });
    }

    private static Optional<CodedRecord> owner(CodedRecord record) {
        return record.eContainer() instanceof CodedRecord owner ? Optional.of(owner) : Optional.empty();
    }

    private static Result moment(Instant moment) {
        return moment == null ? new Result.NotCoded() : Result.ofText(moment.toString());
    }

    private Result report(CodedRecord record) {
        for (var next = record.eContainer(); next != null; next = next.eContainer()) {
            if (next instanceof Coding coding) {
                return new Result.Report(coding.getReport(), context.report(coding.getReport()));
            }
        }
        return new Result.NotCoded();
    }

    private static Result number(CodedRecord record) {
        return owner(record).map(owner -> owner.getParts().stream()
                .filter(part -> part.getFeature().equals(record.getFeature())).toList())
                .map(parts -> Result.ofNumber(parts.indexOf(record) + 1)).orElseGet(Result.NotCoded::new);
    }

    private Result roles(CodedRecord record) {
        var values = new FeatureValues(codebook, context);
        var roles = codebook.recordType(record.getType()).stream().flatMap(type -> type.getFeatures().stream())
                .filter(Role.class::isInstance).flatMap(role -> values.of(record, role).elements().stream());
        return new Result.ListOf(roles.toList());
    }
}
