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

    private final Map<String, String> weakest;
    private final Map<String, String> mirrored;

    /**
     * @param weakest of each position that is not in the middle, the weakest of the other sign
     * @param mirrored of each that has one, the position that is as far from the middle on the other side
     */
    public PositionChange(Map<String, String> weakest, Map<String, String> mirrored) {
        this.weakest = Map.copyOf(weakest);
        this.mirrored = Map.copyOf(mirrored);
    }

    /** The position on something of who takes one on its end. */
    String reversed(String position) {
        return mirrored.getOrDefault(position, weakest.getOrDefault(position, position));
    }

    String negated(PositionCue cue, Sentence sentence) {
        return NEGATIONS.contains(sentence.word(sentence.first(cue.range()) - 1)) ? weakest.getOrDefault(cue.position(), cue.position()) : cue.position();
    }
}
