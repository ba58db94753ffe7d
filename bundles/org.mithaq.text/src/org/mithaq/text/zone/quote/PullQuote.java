package org.mithaq.text.zone.quote;

import org.mithaq.text.RawRange;

/**
 * A sentence that is printed once more for show.
 *
 * @param quote where it is printed for show
 * @param source the place in the running text that it repeats
 */
public record PullQuote(RawRange quote, RawRange source) {
}
