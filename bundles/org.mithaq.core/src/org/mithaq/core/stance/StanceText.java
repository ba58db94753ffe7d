package org.mithaq.core.stance;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.ReadingRange;

/**
 * A report as stances are read from it. All lists are in reading order.
 *
 * @param text of the reading
 * @param sentences those with a cue
 * @param cues of positions
 * @param actors who may hold a stance
 * @param targets what one may be about
 * @param titles of sections
 * @param topic what the report names most
 */
public record StanceText(String text, List<ReadingRange> sentences, List<PositionCue> cues, List<Named> actors,
        List<Named> targets, List<ReadingRange> titles, Optional<Topic> topic) {

    /**
     * What a report is about.
     *
     * @param share of all that it names, between 0 and 1
     */
    public record Topic(String id, double share) {
    }

    public StanceText {
        sentences = List.copyOf(sentences);
        cues = List.copyOf(cues);
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        titles = List.copyOf(titles);
    }
}
