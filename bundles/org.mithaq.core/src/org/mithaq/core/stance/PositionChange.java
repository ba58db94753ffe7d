package org.mithaq.core.stance;

import java.util.Map;
import java.util.Set;

/**
 * Turns a position round where a word of negation stands directly before its cue: not to support is to reject, while
 * not to reject is no more than the weakest support. Positions in the middle and off the scale stay what they are.
 */
public final class PositionChange {

    private static final Set<String> NEGATIONS = Set.of("لا", "لم", "لن", "ليس", "ليست", "غير", "عدم", "ولا", "ولم", "ولن",
            "بعدم", "دون", "وعدم", "لعدم", "وليس", "فلا", "فلم", "not", "never");

    private final Map<String, String> opposites;

    /** @param opposites of each position that has one */
    public PositionChange(Map<String, String> opposites) {
        this.opposites = Map.copyOf(opposites);
    }

    String opposite(String position) {
        return opposites.getOrDefault(position, position);
    }

    String negated(PositionCue cue, Sentence sentence) {
        return NEGATIONS.contains(sentence.word(sentence.first(cue.range()) - 1)) ? opposite(cue.position()) : cue.position();
    }
}
