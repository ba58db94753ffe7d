package org.mithaq.codebook.evaluation.property;

import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.coding.Value;

/**
 * What a property of the language gives, found out once for things of every kind. A thing is asked as what it is first,
 * then as the value that holds it. Does not change; any thread may use it.
 */
final class CompiledProperty {

    private final boolean itself;
    private final PropertyReader<Result.Record> ofRecords;
    private final PropertyReader<Result.Decision> ofDecisions;
    private final PropertyReader<Result.Evidence> ofEvidence;
    private final PropertyReader<Result.Report> ofReports;
    private final PropertyReader<Result.Participation> ofParticipations;
    private final PropertyReader<Result.Entry> ofEntries;
    private final PropertyReader<Result.Code> ofCodes;
    private final PropertyReader<Result.Date> ofDates;
    private final PropertyReader<Result.Quantity> ofQuantities;
    private final PropertyReader<Value> ofValues;

    CompiledProperty(String name, PropertyContext context) {
        itself = name.equals("itself");
        ofRecords = RecordProperties.named(name, context);
        ofDecisions = DecisionProperties.named(name, context);
        ofEvidence = EvidenceProperties.named(name, context);
        ofReports = ReportProperties.named(name);
        ofEntries = EntryProperties.named(name, context);
        ofParticipations = ParticipationProperties.named(name, context);
        ofCodes = CodeProperties.named(name, context.codebook());
        ofDates = DateProperties.named(name, context.languageNames());
        ofQuantities = QuantityProperties.named(name);
        ofValues = ValueProperties.named(name, context);
    }

    Result of(Result receiver, Evaluation evaluation) {
        Result content = receiver.plain();
        if (itself) {
            return content;
        }
        Result found = ofContent(content, evaluation);
        if (found == null && receiver instanceof Result.Coded coded) {
            found = ofValues.read(coded.value(), evaluation);
        }
        return found == null ? Result.NOT_CODED : found;
    }

    private Result ofContent(Result content, Evaluation evaluation) {
        return switch (content) {
            case Result.Decision decision -> ofDecisions.read(decision, evaluation);
            case Result.Evidence passage -> ofEvidence.read(passage, evaluation);
            case Result.Record record -> ofRecords.read(record, evaluation);
            case Result.Report report -> ofReports.read(report, evaluation);
            case Result.Participation participation -> ofParticipations.read(participation, evaluation);
            case Result.Entry entry -> ofEntries.read(entry, evaluation);
            case Result.Code code -> ofCodes.read(code, evaluation);
            case Result.Date date -> ofDates.read(date, evaluation);
            case Result.Quantity quantity -> ofQuantities.read(quantity, evaluation);
            default -> null;
        };
    }
}
