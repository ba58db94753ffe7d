package org.mithaq.core.lookup;

import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.codebook.SourceText;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Restriction;

/**
 * Choices that the codebook does not allow, for one reason.
 *
 * @param restriction what they do not meet
 * @param choices at least one
 */
public record Forbidden<T>(Restriction restriction, List<Choice<T>> choices) {

    private static final int NAMED = 20;

    public Forbidden {
        choices = List.copyOf(choices);
    }

    /** How many there are and what they do not meet. */
    public Message summary() {
        return Messages.of("choice.forbidden", choices.size(), demand());
    }

    /** What the codebook demands, and the labels of the first of these that do not meet it, one to a line. */
    public Message details() {
        String labels = choices.stream().limit(NAMED).map(Choice::label).collect(Collectors.joining("\n"));
        return locale -> demand().in(locale) + "\n\n" + labels + (choices.size() > NAMED ? "\n…" : "");
    }

    /** That the first of them is not allowed, why, and what to do. */
    public Message refusal() {
        return Messages.of("choice.refused", choices.getFirst().label(), demand());
    }

    private Message demand() {
        String allowed = SourceText.of(restriction.getAllowed());
        return restriction.getCondition() == null ? Messages.of("choice.demand", allowed)
                : Messages.of("choice.demand.when", allowed, SourceText.of(restriction.getCondition()));
    }
}
