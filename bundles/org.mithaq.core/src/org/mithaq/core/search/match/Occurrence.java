package org.mithaq.core.search.match;

import org.mithaq.text.ReadingRange;

/**
 * A place in a passage where one of the words that are looked for stands.
 *
 * @param unit number of the word or group of words
 * @param range in UTF-16 units of the passage
 */
record Occurrence(int unit, ReadingRange range) {

    int start() {
        return range.start().value();
    }

    int end() {
        return range.end().value();
    }
}
