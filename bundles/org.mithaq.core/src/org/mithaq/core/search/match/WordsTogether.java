package org.mithaq.core.search.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.mithaq.core.search.passage.Passage;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.text.ReadingRange;

/** Finds where all words stand together, in any order. */
final class WordsTogether {

    private final Passage passage;
    private final List<Occurrence> occurrences;
    private final int units;
    private final SearchLevel level;

    /** @param level what matches are of */
    WordsTogether(Passage passage, List<Occurrence> occurrences, int units, SearchLevel level) {
        this.passage = passage;
        this.occurrences = occurrences.stream().sorted(Comparator.comparing(Occurrence::range)).toList();
        this.units = units;
        this.level = level;
    }

    /** The lines of the passage's core that hold all words: one match with all of their occurrences for each. */
    List<PassageHit> inLines() {
        List<PassageHit> hits = new ArrayList<>();
        int next = 0;
        for (int start = passage.coreStart(); start < passage.coreEnd(); ) {
            int lineEnd = passage.text().indexOf('\n', start);
            int end = lineEnd < 0 ? passage.coreEnd() : Math.min(lineEnd + 1, passage.coreEnd());
            List<Occurrence> line = new ArrayList<>();
            while (next < occurrences.size() && occurrences.get(next).start() < end) {
                if (occurrences.get(next).start() >= start) {
                    line.add(occurrences.get(next));
                }
                next++;
            }
            if (holdsAll(line)) {
                hits.add(hit(line));
            }
            start = end;
        }
        return hits;
    }

    /**
     * The narrowest windows that hold all words, none of which overlaps the one before.
     *
     * @param width in words
     * @param wordAt number of the word at a place of the passage
     */
    List<PassageHit> inWindows(int width, IntUnaryOperator wordAt) {
        List<PassageHit> hits = new ArrayList<>();
        int first = 0;
        for (int last = 0; last < occurrences.size(); last++) {
            int lastWord = wordAt.applyAsInt(occurrences.get(last).end() - 1);
            while (first < last && lastWord - wordAt.applyAsInt(occurrences.get(first).start()) >= width) {
                first++;
            }
            if (holdsAll(occurrences.subList(first, last + 1))) {
                while (holdsAll(occurrences.subList(first + 1, last + 1))) {
                    first++;
                }
                hits.add(hit(occurrences.subList(first, last + 1)));
                first = last + 1;
            }
        }
        return hits;
    }

    private boolean holdsAll(List<Occurrence> some) {
        return some.stream().mapToInt(Occurrence::unit).distinct().count() == units;
    }

    private PassageHit hit(List<Occurrence> some) {
        List<ReadingRange> ranges = new ArrayList<>();
        for (Occurrence occurrence : some) {
            if (ranges.isEmpty() || ranges.getLast().end().value() <= occurrence.start()) {
                ranges.add(occurrence.range());
            } else if (ranges.getLast().end().isBefore(occurrence.range().end())) {
                ranges.add(new ReadingRange(ranges.removeLast().start(), occurrence.range().end()));
            }
        }
        return new PassageHit(level, ranges);
    }
}
