package org.mithaq.text.match;

import java.util.Objects;
import org.mithaq.text.RawSegments;

/**
 * A passage that a phrase or pattern was found in.
 *
 * @param phraseId id of the {@link Phrase} or {@link CuePattern}
 * @param segments the passage in reading order, without a clitic in front of it
 */
public record Match(String phraseId, RawSegments segments, MatchLevel level) {

    public Match {
        Objects.requireNonNull(phraseId);
        Objects.requireNonNull(segments);
        Objects.requireNonNull(level);
    }
}
