package org.mithaq.text.zone.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.mithaq.text.zone.line.ReportLines;

/**
 * The first lines of notes that follow each other: of all rows of lines whose numbers count up, with a gap of one note at
 * most, the longest; of those the one that begins apart from the text above, and then the lowest, since a number in the
 * text stands above the notes.
 */
final class NoteChain {

    /** So many more than the last note's number the first one may be: notes get lost. */
    private static final int LOST = 2;
    /** More notes stand on no page. */
    private static final int MOST = 60;

    private record Link(NoteBlock.Start start, int length, Optional<Link> next) {
    }

    private final ReportLines lines;
    private final int from;
    private final int end;
    private final int lastNote;

    /** @param lastNote the number of the last note above */
    NoteChain(ReportLines lines, int from, int end, int lastNote) {
        this.lines = lines;
        this.from = from;
        this.end = end;
        this.lastNote = lastNote;
    }

    /**
     * The row of first lines; empty when there is none.
     *
     * @param numbers the numbers that a line may begin a note with
     * @param mayBegin whether the first note may stand in a line
     */
    List<NoteBlock.Start> find(Function<String, List<NoteNumber>> numbers, IntPredicate mayBegin) {
        List<Link> links = new ArrayList<>();
        for (int line = end - 1; line >= from; line--) {
            for (NoteNumber number : numbers.apply(lines.line(line).content())) {
                if (number.value() > lastNote && number.value() <= lastNote + MOST) {
                    links.add(link(new NoteBlock.Start(line, number), links));
                }
            }
        }
        Optional<Link> first = links.stream().filter(link -> link.start().number().value() <= lastNote + 1 + LOST)
                .filter(link -> mayBegin.test(link.start().line()))
                .max(Comparator.comparingInt(Link::length).thenComparing(link -> lines.isApart(link.start().line()))
                        .thenComparing(link -> link.start().line()));
        List<NoteBlock.Start> starts = new ArrayList<>();
        for (Optional<Link> at = first; at.isPresent(); at = at.get().next()) {
            starts.add(at.get().start());
        }
        return starts;
    }

    /** Of the lines below that may follow, the one with the longest row, then the nearest. */
    private static Link link(NoteBlock.Start start, List<Link> below) {
        Optional<Link> next = below.stream().filter(link -> link.start().line() > start.line()
                && link.start().number().value() > start.number().value()
                && link.start().number().value() <= start.number().value() + 2)
                .max(Comparator.comparingInt(Link::length).thenComparing(link -> -link.start().line()));
        return new Link(start, 1 + next.map(Link::length).orElse(0), next);
    }
}
