package org.mithaq.codebook.evaluation.property;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.mithaq.codebook.evaluation.name.LanguageNames;
import org.mithaq.codebook.evaluation.name.WordResults;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.RecordStatus;

/** What records have by themselves. */
final class RecordProperties {

    private RecordProperties() {
    }

    /** Nothing is known of a record that is not there, but its id. */
    static PropertyReader<Result.Record> named(String property, PropertyContext context) {
        PropertyReader<CodedRecord> ofPresent = ofPresent(property, context);
        if (property.equals("id")) {
            return (record, evaluation) -> Result.ofText(record.id());
        }
        return (record, evaluation) -> {
            Optional<CodedRecord> present = record.record();
            return present.isPresent() ? ofPresent.read(present.get(), evaluation) : null;
        };
    }

    private static PropertyReader<CodedRecord> ofPresent(String property, PropertyContext context) {
        LanguageNames names = context.languageNames();
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
            case "is_template" -> (record, evaluation) -> isTemplate(record, context, evaluation);
            case "feature" -> (record, evaluation) -> names.feature(owner(record), record.getFeature());
            case "roles" -> (record, evaluation) -> roles(record, context, evaluation);
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

    /** A template is what others inherit from; it stands for no event of its own. */
    private static Result isTemplate(CodedRecord record, PropertyContext context, Evaluation evaluation) {
        return Truth.of(context.codebook().recordType(record.getType()).map(RecordType::getTemplate)
                .filter(template -> context.expressions().expression(template).test(Results.record(record), evaluation)
                        == Truth.TRUE).isPresent()).result();
    }

    private static Result roles(CodedRecord record, PropertyContext context, Evaluation evaluation) {
        Result subject = Results.record(record);
        return new Result.ListOf(context.codebook().recordType(record.getType()).stream()
                .flatMap(type -> type.getFeatures().stream()).filter(Role.class::isInstance)
                .flatMap(role -> context.readers().of(role).read(record, subject, evaluation).elements().stream()).toList());
    }
}
