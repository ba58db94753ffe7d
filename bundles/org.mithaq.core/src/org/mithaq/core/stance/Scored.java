package org.mithaq.core.stance;

import java.util.Optional;
import org.mithaq.text.ReadingRange;

/**
 * One that may be the holder or the target of a stance.
 *
 * @param range its words, if they stand in the sentence
 * @param score from 0 to 1; how sure it is
 * @param way how it was found, in one word
 */
record Scored(String id, Optional<ReadingRange> range, double score, String way) {

    static Scored at(Named named, double score, String way) {
        return new Scored(named.id(), Optional.of(named.range()), score, way);
    }

    static Scored elsewhere(String id, double score, String way) {
        return new Scored(id, Optional.empty(), score, way);
    }
}
