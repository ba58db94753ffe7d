package org.mithaq.codebook.evaluation;

import java.time.Instant;
import java.util.Optional;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** What records have by themselves. */
final class RecordProperties {

    private final Evaluation evaluation;
    private final Passages passages;
    private final LanguageNames names;

    RecordProperties(Evaluation evaluation, Passages passages, LanguageNames names) {
        this.evaluation = evaluation;
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
            case "owner" -> owner(record).map(Results::record).orElseGet(() -> Result.NOT_CODED);
            case "number" -> number(record);
            case "feature" -> names.feature(owner(record), record.getFeature());
            case "roles" -> roles(record);
            case "evidence" -> passages.of(record);
            case "decisions" -> Decisions.of(record);
            default -> null;
        });
    }

    private static Optional<CodedRecord> owner(CodedRecord record) {
        return record.eContainer() instanceof CodedRecord owner ? Optional.of(owner) : Optional.empty();
    }

    private static Result moment(Instant moment) {
        return moment == null ? Result.NOT_CODED : Result.ofText(moment.toString());
    }

    private Result report(CodedRecord record) {
        for (var next = record.eContainer(); next != null; next = next.eContainer()) {
            if (next instanceof Coding coding) {
                return new Result.Report(coding.getReport(), evaluation.context().report(coding.getReport()));
            }
        }
        return Result.NOT_CODED;
    }

    private static Result number(CodedRecord record) {
        return owner(record).map(owner -> owner.getParts().stream()
                .filter(part -> part.getFeature().equals(record.getFeature())).toList())
                .map(parts -> Result.ofNumber(parts.indexOf(record) + 1)).orElseGet(() -> Result.NOT_CODED);
    }

    private Result roles(CodedRecord record) {
        CompiledCodebook codebook = evaluation.codebook();
        Result subject = Results.record(record);
        return new Result.ListOf(codebook.loaded().recordType(record.getType()).stream()
                .flatMap(type -> type.getFeatures().stream()).filter(Role.class::isInstance)
                .flatMap(role -> codebook.reader(role).read(record, subject, evaluation).elements().stream()).toList());
    }
}
