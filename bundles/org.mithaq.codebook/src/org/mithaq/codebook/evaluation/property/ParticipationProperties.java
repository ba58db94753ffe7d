package org.mithaq.codebook.evaluation.property;

import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.coding.Value;

/** What an actor's part in a record has; all else is asked of the actor. */
final class ParticipationProperties {

    private ParticipationProperties() {
    }

    static PropertyReader<Result.Participation> named(String property, PropertyContext context) {
        return switch (property) {
            case "entry" -> (participation, evaluation) -> participation.entry();
            case "role" -> ofValue(ValueProperties.named("variable", context));
            default -> ofEntry(EntryProperties.named(property, context));
        };
    }

    private static PropertyReader<Result.Participation> ofValue(PropertyReader<Value> reader) {
        return (participation, evaluation) -> reader.read(participation.participation(), evaluation);
    }

    private static PropertyReader<Result.Participation> ofEntry(PropertyReader<Result.Entry> reader) {
        return (participation, evaluation) -> reader.read(participation.entry(), evaluation);
    }
}
