package org.mithaq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The passage that an annotation stands on: ranges of the raw text in the order in which a person reads them.
 *
 * <p>Extraction puts parts of a line into the wrong order, so the ranges need not be sorted by their raw offsets, and
 * other text may stand between them. No range is empty and no two share a character. A passage without ranges is
 * allowed: it is what a selection of nothing but inserted characters stands on.
 *
 * @param ranges in reading order
 */
public record RawSegments(List<RawRange> ranges) {

    private static final RawSegments NONE = new RawSegments(List.of());

    /**
     * @throws IllegalArgumentException when a range is empty or two share a character
     */
    public RawSegments {
        ranges = List.copyOf(ranges);
        check(ranges);
    }

    /** The passage without any text. */
    public static RawSegments none() {
        return NONE;
    }

    public static RawSegments of(RawRange... ranges) {
        return new RawSegments(List.of(ranges));
    }

    /**
     * Reads what {@link #toString()} writes: {@code 12-15;3-9}, offsets in UTF-16 units. Blanks around the parts are
     * allowed; an empty text is the passage without ranges.
     *
     * @throws IllegalArgumentException when the text has another form, says what was found
     */
    public static RawSegments parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        List<RawRange> ranges = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            ranges.add(parseRange(part.strip()));
        }
        return new RawSegments(ranges);
    }

    private static RawRange parseRange(String part) {
        if (!part.matches("[0-9]{1,9}-[0-9]{1,9}")) {
            throw new IllegalArgumentException("Expected a segment such as 12-15 but found \"" + part + "\"");
        }
        int dash = part.indexOf('-');
        return RawRange.of(Integer.parseInt(part.substring(0, dash)), Integer.parseInt(part.substring(dash + 1)));
    }

    private static void check(List<RawRange> ranges) {
        List<RawRange> sorted = ranges.size() < 2 ? ranges : ranges.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).isEmpty()) {
                throw new IllegalArgumentException("A segment is empty: " + sorted.get(i));
            }
            if (i > 0 && sorted.get(i - 1).intersects(sorted.get(i))) {
                throw new IllegalArgumentException(
                        "Two segments overlap: " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /**
     * The smallest range that holds all segments: for display and for ordering only, as it may hold foreign words.
     *
     * @throws IllegalStateException when there are no segments
     */
    public RawRange hull() {
        if (ranges.isEmpty()) {
            throw new IllegalStateException("A passage without segments has no hull");
        }
        RawRange hull = ranges.getFirst();
        if (ranges.size() == 1) {
            return hull;
        }
        for (RawRange range : ranges.subList(1, ranges.size())) {
            RawOffset start = range.start().isBefore(hull.start()) ? range.start() : hull.start();
            RawOffset end = range.end().isBefore(hull.end()) ? hull.end() : range.end();
            hull = new RawRange(start, end);
        }
        return hull;
    }

    /** The same passage with ranges joined where one goes on exactly where the one before it, in reading order, ends. */
    public RawSegments normalise() {
        if (ranges.size() < 2) {
            return this;
        }
        List<RawRange> joined = new ArrayList<>();
        for (RawRange range : ranges) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end().equals(range.start())) {
                joined.set(last, new RawRange(joined.get(last).start(), range.end()));
            } else {
                joined.add(range);
            }
        }
        return new RawSegments(joined);
    }

    /** Whether the character behind this place belongs to the passage. */
    public boolean contains(RawOffset offset) {
        return ranges.stream().anyMatch(range -> range.contains(offset));
    }

    /** Whether a character of the range belongs to the passage. */
    public boolean intersects(RawRange range) {
        return ranges.stream().anyMatch(range::intersects);
    }

    /** Whether the two passages share a character. */
    public boolean intersects(RawSegments other) {
        return ranges.stream().anyMatch(other::intersects);
    }

    /** Number of UTF-16 units of all ranges. */
    public int length() {
        return ranges.stream().mapToInt(RawRange::length).sum();
    }

    /**
     * The raw characters of the segments one after the other in reading order, nothing put between them.
     *
     * @throws IllegalArgumentException when a segment ends behind the text
     */
    public String text(RawText raw) {
        return ranges.stream().map(raw::text).collect(Collectors.joining());
    }

    /** As written in files: {@code 12-15;3-9}. */
    @Override
    public String toString() {
        return ranges.stream().map(RawRange::toString).collect(Collectors.joining(";"));
    }
}
