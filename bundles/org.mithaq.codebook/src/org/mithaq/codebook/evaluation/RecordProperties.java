package org.mithaq.codebook.evaluation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.RecordStatus;

/** What records have by themselves. */
final class RecordProperties {

    private RecordProperties() {
    }

    /** Nothing is known of a record that is not there, but its id. */
    static PropertyReader<Result.Record> named(String property, CompiledCodebook codebook) {
        PropertyReader<CodedRecord> ofPresent = ofPresent(property, codebook);
        if (property.equals("id")) {
            return (record, evaluation) -> Result.ofText(record.id());
        }
        return (record, evaluation) -> {
            Optional<CodedRecord> present = record.record();
            return present.isPresent() ? ofPresent.read(present.get(), evaluation) : null;
        };
    }

    private static PropertyReader<CodedRecord> ofPresent(String property, CompiledCodebook codebook) {
        LanguageNames names = codebook.languageNames();
        return switch (property) {
            case "type" -> (record, evaluation) -> names.recordType(record.getType());
            case "coder" -> (record, evaluation) -> Result.ofText(record.getCoder());
            case "report" -> RecordProperties::report;
            case "coding_status" -> word(names.words("RecordStatus", RecordStatus.VALUES), CodedRecord::getStatus);
            case "origin" -> word(names.words("Origin", Origin.VALUES), CodedRecord::getOrigin);
            case "suggested_by" -> (record, evaluation) -> Result.ofText(record.getRule());
            case "note" -> (record, evaluation) -> Result.ofText(record.getNote());
            case "created" -> (record, evaluation) -> moment(record.getCreated());
            case "modified" -> (record, evaluation) -> moment(record.getModified());
            case "codebook_version" -> (record, evaluation) -> Result.ofText(record.getCodebookVersion());
            case "owner" -> (record, evaluation) -> owner(record).map(Results::record).orElse(Result.NOT_CODED);
            case "number" -> (record, evaluation) -> number(record);
            case "is_template" -> (record, evaluation) -> Truth.of(evaluation.isTemplate(record)).result();
            case "feature" -> (record, evaluation) -> names.feature(owner(record), record.getFeature());
            case "roles" -> (record, evaluation) -> roles(record, evaluation);
            case "evidence" -> (record, evaluation) -> evaluation.passages().of(record);
            case "decisions" -> (record, evaluation) -> Decisions.of(record);
            default -> PropertyReader.none();
        };
    }

    static PropertyReader<CodedRecord> word(WordResults words, Function<CodedRecord, Enumerator> word) {
        return (record, evaluation) -> words.of(word.apply(record));
    }

    private static Optional<CodedRecord> owner(CodedRecord record) {
        return record.eContainer() instanceof CodedRecord owner ? Optional.of(owner) : Optional.empty();
    }

    private static Result moment(Instant moment) {
        return moment == null ? Result.NOT_CODED : Result.ofText(moment.toString());
    }

    private static Result report(CodedRecord record, Evaluation evaluation) {
        return Results.reportOf(record).<Result>map(id -> new Result.Report(id, evaluation.context().report(id)))
                .orElse(Result.NOT_CODED);
    }

    private static Result number(CodedRecord record) {
        return owner(record).map(owner -> owner.getParts().stream()
                .filter(part -> part.getFeature().equals(record.getFeature())).toList())
                .map(parts -> Result.ofNumber(parts.indexOf(record) + 1)).orElse(Result.NOT_CODED);
    }

    private static Result roles(CodedRecord record, Evaluation evaluation) {
        CompiledCodebook codebook = evaluation.codebook();
        Result subject = Results.record(record);
        return new Result.ListOf(codebook.loaded().recordType(record.getType()).stream()
                .flatMap(type -> type.getFeatures().stream()).filter(Role.class::isInstance)
                .flatMap(role -> codebook.reader(role).read(record, subject, evaluation).elements().stream()).toList());
    }
}
