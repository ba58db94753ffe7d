package org.mithaq.core.suggest;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.ReadingRange;

/**
 * Finds the one who takes a position. In Arabic the subject mostly follows its verb at once; where nobody does, it is the
 * one named last before it.
 */
final class Holders {

    /** How far behind the cue a subject may begin, in UTF-16 units of the reading. */
    private static final int AT_ONCE = 25;

    private Holders() {
    }

    /** @param candidates in reading order */
    static Optional<PlacedSuggestion> of(ReadingRange cue, List<PlacedSuggestion> candidates) {
        return candidates.stream().filter(other -> follows(cue, other.range())).findFirst()
                .or(() -> candidates.stream().filter(other -> precedes(cue, other.range()))
                        .reduce((first, last) -> last));
    }

    private static boolean precedes(ReadingRange cue, ReadingRange other) {
        return !cue.start().isBefore(other.end());
    }

    private static boolean follows(ReadingRange cue, ReadingRange other) {
        int gap = other.start().value() - cue.end().value();
        return gap >= 0 && gap <= AT_ONCE;
    }
}
