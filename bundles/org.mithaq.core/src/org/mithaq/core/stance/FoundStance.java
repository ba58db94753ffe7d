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
 * @param cue the words that tell the position
 * @param way how holder and target were found, such as {@code subject,object}
 * @param confidence from 0 to 1
 */
public record FoundStance(String position, Optional<String> holder, Optional<String> target, List<ReadingRange> evidence,
        ReadingRange cue, String way, double confidence) {

    public FoundStance {
        evidence = List.copyOf(evidence);
    }
}
