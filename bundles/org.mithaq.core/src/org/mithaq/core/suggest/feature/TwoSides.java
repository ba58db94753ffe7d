package org.mithaq.core.suggest.feature;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.coding.Values;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.TextVariable;
import org.mithaq.model.coding.Value;

/**
 * The two sides of a record of something for something: a type with two required references to the same registry, to those
 * who give and those who give in return, and two texts, of what they give.
 */
public record TwoSides(TextVariable given, TextVariable returned) {

    private static final int SIDES = 2;

    /** Empty for a type that does not have them, such as all agreements. */
    public static Optional<TwoSides> of(RecordType type) {
        FeatureChoice choice = FeatureChoice.of(type);
        List<TextVariable> texts = choice.texts();
        boolean twoGive = choice.requiredReferences().count() == SIDES && choice.requiredReferences()
                .map(reference -> List.copyOf(reference.getTargets())).distinct().count() == 1;
        return type.getKind() == RecordKind.RECORD && choice.position().isEmpty() && twoGive && texts.size() == SIDES
                ? Optional.of(new TwoSides(texts.getFirst(), texts.getLast())) : Optional.empty();
    }

    /** What both sides give, in the words of a suggestion; nothing for one that does not tell. */
    public List<Value> values(Suggestion suggestion) {
        return suggestion.values().size() != SIDES ? List.of()
                : List.of(Values.text(given.getName(), suggestion.values().getFirst()),
                        Values.text(returned.getName(), suggestion.values().getLast()));
    }
}
