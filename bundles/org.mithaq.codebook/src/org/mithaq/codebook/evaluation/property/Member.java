package org.mithaq.codebook.evaluation.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.codebook.evaluation.feature.FeatureReader;
import org.mithaq.codebook.evaluation.result.Filling;
import org.mithaq.codebook.evaluation.result.Occurrences;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.ValueHolder;

/**
 * A name that things are asked by. A record or an actor's part is asked for the feature of this name that its type or role
 * declares; what has no such feature, for the property. Found out once for all types. Does not change.
 */
public final class Member {

    private static final Result NOTHING = new Result.ListOf(List.of());

    private final String name;
    private final CompiledProperty property;
    private final Map<String, FeatureReader> ofRecords;
    private final Map<String, Map<String, FeatureReader>> ofParticipations;

    /**
     * @param property what the name asks of things without such a feature
     * @param ofRecords the features of this name by the names of the record types that declare them
     * @param ofParticipations the attributes of this name by record types, then by their roles
     */
    Member(NamedElement element, CompiledProperty property, Map<String, FeatureReader> ofRecords,
            Map<String, Map<String, FeatureReader>> ofParticipations) {
        this.name = element.getName();
        this.property = property;
        this.ofRecords = Map.copyOf(ofRecords);
        this.ofParticipations = Map.copyOf(ofParticipations);
    }

    /**
     * What it gives, asked of one thing or of each of several. Asked of a list, what is found for its elements is one list;
     * it is absent when nothing is found and an element has nothing.
     *
     * @throws EvaluationLimitException when a derived variable takes too many steps
     */
    public Result of(Result receiver, Evaluation evaluation) {
        if (!(receiver instanceof Result.ListOf(List<Result> elements))) {
            return ofOne(receiver, evaluation);
        }
        return elements.size() > 1 ? ofEach(elements, evaluation) : ofFew(elements, evaluation);
    }

    /** Of one thing or none: this is what is asked most. */
    private Result ofFew(List<Result> elements, Evaluation evaluation) {
        Result found = elements.isEmpty() ? NOTHING : ofOne(elements.getFirst(), evaluation);
        if (found.isAbsent()) {
            return found.plain();
        }
        return found instanceof Result.ListOf ? found : new Result.ListOf(List.of(found));
    }

    private Result ofEach(List<Result> elements, Evaluation evaluation) {
        List<Result> found = new ArrayList<>(elements.size());
        List<Result> present = new ArrayList<>(elements.size());
        for (Result each : elements) {
            Result one = ofOne(each, evaluation);
            found.add(one);
            present.addAll(one.elements());
        }
        boolean nothing = present.isEmpty() && found.stream().anyMatch(Result::isAbsent);
        return nothing ? absence(found) : new Result.ListOf(List.copyOf(present));
    }

    /** Missing when every one is missing, else not coded. */
    private static Result absence(List<Result> absent) {
        return absent.stream().allMatch(each -> each.plain() instanceof Result.Missing) ? absent.getFirst().plain()
                : Result.NOT_CODED;
    }

    /** Whether it gives anything. The values of a feature are not read for it. */
    public Filling fillingOf(Result receiver, Evaluation evaluation) {
        if (holder(receiver) instanceof ValueHolder holder) {
            FeatureReader feature = feature(holder);
            if (feature != null) {
                return feature.filling(holder, receiver, evaluation);
            }
        }
        return Filling.of(of(receiver, evaluation));
    }

    /** What it gives, asked of one thing, with what is not known about it. */
    public Occurrences occurrences(Result receiver, Evaluation evaluation) {
        ValueHolder holder = holder(receiver);
        FeatureReader feature = holder == null ? null : feature(holder);
        return feature == null ? Occurrences.of(of(receiver, evaluation))
                : feature.occurrences(holder, receiver, evaluation);
    }

    private Result ofOne(Result receiver, Evaluation evaluation) {
        ValueHolder holder = holder(receiver);
        FeatureReader feature = holder == null ? null : feature(holder);
        if (feature != null) {
            return feature.read(holder, receiver, evaluation);
        }
        return switch (receiver) {
            case Result.Row(var fields) -> fields.getOrDefault(name, Result.NOT_CODED);
            case Result.Project(String coder) ->
                new Result.ListOf(evaluation.context().records(coder, name).map(Results::record).toList());
            default -> property(receiver, evaluation);
        };
    }

    private Result property(Result receiver, Evaluation evaluation) {
        Result property = this.property.of(receiver, evaluation);
        boolean askedInVain = property instanceof Result.NotCoded && receiver.isMissing();
        return askedInVain ? receiver.plain() : property;
    }

    // null inside of this class alone: this is what checks of large projects do most
    private static ValueHolder holder(Result receiver) {
        Result plain = receiver instanceof Result.Coded coded ? coded.content() : receiver;
        if (plain instanceof Result.Record record) {
            return record.record().orElse(null);
        }
        return plain instanceof Result.Participation participation ? participation.participation() : null;
    }

    private FeatureReader feature(ValueHolder holder) {
        if (holder instanceof CodedRecord record) {
            return ofRecords.get(record.getType());
        }
        if (ofParticipations.isEmpty() || !(holder instanceof Participation participation)) {
            return null;
        }
        Optional<CodedRecord> record = Results.recordOf(participation);
        return record.map(CodedRecord::getType).map(ofParticipations::get)
                .map(roles -> roles.get(participation.getVariable())).orElse(null);
    }
}
