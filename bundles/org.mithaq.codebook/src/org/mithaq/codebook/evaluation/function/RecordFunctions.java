package org.mithaq.codebook.evaluation.function;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.codebook.expression.Function;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.coding.CodedRecord;

/** The functions that lead from a record to others. Their argument names a feature. */
final class RecordFunctions {

    private final LoadedCodebook codebook;

    RecordFunctions(LoadedCodebook codebook) {
        this.codebook = codebook;
    }

    /**
     * @param feature the feature that the function's argument names
     * @param type the type that it names before the feature
     */
    Result call(Function function, Feature feature, Optional<String> type, CodedRecord record, Evaluation evaluation) {
        Links links = new Links(evaluation.context(), evaluation.steps());
        return switch (function) {
            case REFERRING -> list(links.sources(record, type.orElse(record.getType()), feature.getName()));
            case CHAIN_BACK -> list(links.chainBack(record, feature.getName()));
            case NETWORK -> list(links.network(record, feature.getName()));
            case DEPTH -> Result.ofNumber(links.depth(record, feature.getName()));
            case INHERITED -> feature instanceof PartFeature parts ? inherited(record, parts, links, evaluation)
                    : Result.NOT_CODED;
            default -> throw new IllegalArgumentException("No function of records: " + function);
        };
    }

    private Result inherited(CodedRecord record, PartFeature parts, Links links, Evaluation evaluation) {
        return list(new Inheritance(codebook, links, evaluation.steps()).inherited(record, parts));
    }

    private static Result list(Collection<CodedRecord> records) {
        return new Result.ListOf(List.copyOf(records.stream().map(Results::record).toList()));
    }
}
