package org.mithaq.core.stance;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.ReadingRange;

/**
 * A stance that a sentence seems to tell.
 *
 * @param position id of the position
 * @param holder id of the one who takes it, if it can be told
 * @param target id of what it is taken on, if it can be told
 * @param evidence the words of the cue, the holder and the target, as far as they stand in the sentence; in reading order
 * @param sentence that tells it
 * @param isTargetNamed whether the sentence names it or points to it; else it is what the report is about
 * @param way how holder and target were found, such as {@code subject,name}
 * @param confidence from 0 to 1
 */
public record FoundStance(String position, Optional<String> holder, Optional<String> target, List<ReadingRange> evidence,
        ReadingRange sentence, boolean isTargetNamed, String way, double confidence) {

    public FoundStance {
        evidence = List.copyOf(evidence);
    }

    /** The same on something else. */
    public FoundStance withTarget(String other, String how, double sureness) {
        return new FoundStance(position, holder, Optional.of(other), evidence, sentence, isTargetNamed, way + " " + how, sureness);
    }

    /** Another position on the same. */
    public FoundStance withPosition(String other, String how) {
        return new FoundStance(other, holder, target, evidence, sentence, isTargetNamed, way + " " + how, confidence);
    }
}
