package org.mithaq.ui.annotation.editor.highlights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mithaq.text.ReadingRange;

/**
 * Tells overlapping highlights apart: each gets an underline of its own below the text, and each place gets the
 * background of the most particular highlight there.
 *
 * <p>A highlight keeps its line from its first to its last character, gaps included, so that pieces of one passage
 * are seen to belong together. Longer ones stand nearer to the text, and what is inside of them below.
 */
public final class HighlightLayout {

    /** Longer passages first, then those that start earlier; ids make the order the same at every start. */
    private static final Comparator<Highlight> BIGGEST_FIRST = Comparator.comparingInt(Highlight::length).reversed()
            .thenComparingInt(Highlight::start).thenComparing(highlight -> highlight.record().getId());

    /** A highlight with its line, 0 being the nearest to the text. */
    public record Line(Highlight highlight, int lane) {
    }

    /** A stretch of the text whose background a highlight gives. */
    public record Fill(ReadingRange range, Highlight highlight) {
    }

    private final List<Line> lines;
    private final List<Fill> fills;

    private HighlightLayout(List<Line> lines, List<Fill> fills) {
        this.lines = List.copyOf(lines);
        this.fills = List.copyOf(fills);
    }

    public static HighlightLayout of(List<Highlight> highlights) {
        List<Highlight> sorted = highlights.stream().sorted(BIGGEST_FIRST).toList();
        return new HighlightLayout(lines(sorted), fills(sorted));
    }

    /** All highlights with their lines. */
    public List<Line> lines() {
        return lines;
    }

    /** Sorted by place, not overlapping. */
    public List<Fill> fills() {
        return fills;
    }

    private static List<Line> lines(List<Highlight> sorted) {
        List<Line> lines = new ArrayList<>();
        for (Highlight highlight : sorted) {
            int lane = 0;
            while (isTaken(lane, highlight, lines)) {
                lane++;
            }
            lines.add(new Line(highlight, lane));
        }
        return lines;
    }

    private static boolean isTaken(int lane, Highlight highlight, List<Line> lines) {
        return lines.stream().anyMatch(line -> line.lane() == lane && line.highlight().start() < highlight.end()
                && highlight.start() < line.highlight().end());
    }

    private static List<Fill> fills(List<Highlight> sorted) {
        TreeSet<Integer> borders = new TreeSet<>();
        sorted.forEach(highlight -> highlight.ranges().forEach(range -> {
            borders.add(range.start().value());
            borders.add(range.end().value());
        }));
        List<Fill> fills = new ArrayList<>();
        Integer from = null;
        for (Integer to : borders) {
            if (from != null) {
                ReadingRange range = ReadingRange.of(from, to);
                top(sorted, range).ifPresent(highlight -> add(fills, new Fill(range, highlight)));
            }
            from = to;
        }
        return fills;
    }

    /** The one on top: the smallest, of equal ones the selected. */
    private static Optional<Highlight> top(List<Highlight> sorted, ReadingRange range) {
        return sorted.reversed().stream()
                .filter(highlight -> highlight.ranges().stream().anyMatch(some -> some.contains(range)))
                .min(Comparator.comparingInt(Highlight::length).thenComparing(highlight -> !highlight.selected()));
    }

    private static void add(List<Fill> fills, Fill fill) {
        int last = fills.size() - 1;
        if (last >= 0 && fills.get(last).highlight() == fill.highlight()
                && fills.get(last).range().end().equals(fill.range().start())) {
            fills.set(last, new Fill(new ReadingRange(fills.get(last).range().start(), fill.range().end()),
                    fill.highlight()));
        } else {
            fills.add(fill);
        }
    }
}
