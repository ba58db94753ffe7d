package org.mithaq.core.stance;

import org.mithaq.text.ReadingRange;

/**
 * Words that speak for a position.
 *
 * @param position its id
 */
public record PositionCue(String position, ReadingRange range) {
}
