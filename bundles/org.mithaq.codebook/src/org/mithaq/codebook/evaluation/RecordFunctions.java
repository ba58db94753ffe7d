package org.mithaq.codebook.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.Function;
import org.mithaq.codebook.expression.Paths;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;

/** The functions that lead from a record to others. They name a feature, which they don't ask for its values. */
final class RecordFunctions {

    private final Links links;
    private final Inheritance inheritance;

    RecordFunctions(LoadedCodebook codebook, EvaluationContext context, Steps steps) {
        links = new Links(context, steps);
        inheritance = new Inheritance(codebook, links);
    }

    Result call(Function function, Expression argument, Result subject) {
        var feature = Paths.feature(argument);
        if (feature.isEmpty()) {
            return new Result.NotCoded();
        }
        return record(subject).map(record -> call(function, argument, feature.get(), record))
                .orElseGet(Result.NotCoded::new);
    }

    private Result call(Function function, Expression argument, Feature feature, CodedRecord record) {
        return switch (function) {
            case REFERRING -> list(links.sources(record, type(argument).orElse(record.getType()), feature.getName()));
            case CHAIN_BACK -> list(links.chainBack(record, feature.getName()));
            case NETWORK -> list(links.network(record, feature.getName()));
            case DEPTH -> Result.ofNumber(links.depth(record, feature.getName()));
            case INHERITED -> feature instanceof PartFeature parts ? list(inheritance.inherited(record, parts))
                    : new Result.NotCoded();
            default -> throw new IllegalArgumentException("No function of records: " + function);
        };
    }

    private static Optional<String> type(Expression argument) {
        return argument instanceof MemberAccess access && access.getReceiver() instanceof NameReference name
                && name.getElement() instanceof RecordType type ? Optional.of(type.getName()) : Optional.empty();
    }

    private static Optional<CodedRecord> record(Result subject) {
        return subject.plain() instanceof Result.Record(String id, Optional<CodedRecord> record) ? record
                : Optional.empty();
    }

    private static Result list(Collection<CodedRecord> records) {
        return new Result.ListOf(List.copyOf(records.stream().map(FeatureValues::record).toList()));
    }
}
