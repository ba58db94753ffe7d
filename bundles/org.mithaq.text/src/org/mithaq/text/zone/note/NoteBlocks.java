package org.mithaq.text.zone.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mithaq.text.zone.line.ReportLines;

/**
 * Finds the blocks of notes. Extraction writes the notes of a page behind its text, and behind them the links of the page
 * as lines of their own. So a block is looked for above each group of link lines, above each page number and at the end:
 * it starts at the note whose number follows the last note before. Above links, lines without numbers that speak of a
 * link belong to it too; elsewhere the block must stand apart and its first note must have a clear marker above.
 * What a note that had not ended goes on with at the foot of the next page belongs to the block there. Below a title
 * that says so, all is notes up to the next title.
 */
final class NoteBlocks {

    private static final Pattern LINK_LINE = Pattern.compile("\\s*(?:https?://|www\\.)\\S+\\s*");
    private static final Pattern SPEAKS_OF_LINK = Pattern.compile(".*(?:https?://|\\bLink\\b|الرابط).*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern TITLE_OF_NOTES = Pattern.compile(
            "(?:#{1,6}\\s*)?(?:ال)?(?:هوامش|حواشي|إحالات|Notes|Endnotes|Footnotes)\\s*:?");
    private static final Pattern MARKDOWN_TITLE = Pattern.compile("#{1,6}\\s.*");
    private static final Pattern ENDED = Pattern.compile(".*[.)\\]”\"]\\s*[0-9]{0,3}|.*(?:https?://|\\bLink\\b|الرابط).*");
    private static final int MOST_LINES = 60;
    /** Above a page number, where nothing but the order speaks for notes. */
    private static final int FEW_LINES = 25;
    /** As few lines between links are no text of a page, but the rest of a note. */
    private static final int BETWEEN_LINKS = 2;
    /** Lines that the rest of a note has at most on the next page. */
    private static final int LONGEST_REST = 6;

    private final ReportLines lines;
    private final NoteMarkers markers;
    private final List<NoteBlock> found = new ArrayList<>();
    private int lastNote;
    /** The first line that is in no block and stands below no links. */
    private int free;

    NoteBlocks(ReportLines lines, NoteMarkers markers) {
        this.lines = lines;
        this.markers = markers;
    }

    List<NoteBlock> find() {
        for (int i = 0; i < lines.size(); i++) {
            if (isLink(i)) {
                addAboveLinks(i);
                free = i + 1;
            } else if (TITLE_OF_NOTES.matcher(lines.text(i)).matches()) {
                i = addList(i + 1) - 1;
                free = i + 1;
            } else if (PAGE_NUMBER.matcher(lines.text(i)).matches()) {
                addAbovePageEnd(i);
            }
        }
        addAbovePageEnd(lines.size());
        return List.copyOf(found);
    }

    private boolean isLink(int line) {
        return LINK_LINE.matcher(lines.text(line)).matches();
    }

    private void addAboveLinks(int links) {
        int from = Math.max(free, links - MOST_LINES);
        List<NoteBlock.Start> starts = starts(from, links, line -> looksLikeNotes(line, links));
        int top = starts.isEmpty() ? linksSpokenOf(from, links) : withRest(from, starts.getFirst().line());
        if (top < links) {
            add(new NoteBlock(top, links, starts));
        }
    }

    /** The first lines of the notes, which go on counting or begin anew with a page. */
    private List<NoteBlock.Start> starts(int from, int end, IntPredicate mayBegin) {
        List<NoteBlock.Start> goingOn = new NoteChain(lines, from, end, lastNote).find(NoteNumber::of, mayBegin);
        if (lastNote == 0) {
            return goingOn;
        }
        List<NoteBlock.Start> anew = new NoteChain(lines, from, end, 0)
                .find(NoteNumber::of, line -> lines.isApart(line) && mayBegin.test(line));
        boolean first = !anew.isEmpty() && anew.getFirst().number().value() == 1;
        return first && anew.containsAll(goingOn) ? anew : goingOn;
    }

    private boolean looksLikeNotes(int top, int links) {
        for (int line = top; line < links; line++) {
            if (SPEAKS_OF_LINK.matcher(lines.text(line)).matches()) {
                return true;
            }
        }
        return links - top <= 2;
    }

    private int linksSpokenOf(int from, int links) {
        int top = links;
        while (top > from && SPEAKS_OF_LINK.matcher(lines.text(top - 1)).matches()) {
            top--;
        }
        return top;
    }

    /** The first line of what the last note above goes on with; the given line when it had ended. */
    private int withRest(int from, int top) {
        if (found.isEmpty()) {
            return top;
        }
        if (from == free && top - from <= BETWEEN_LINKS) {
            return from;
        }
        if (ENDED.matcher(lines.text(found.getLast().bottom() - 1)).matches()) {
            return top;
        }
        for (int line = top; line > Math.max(from, top - LONGEST_REST); line--) {
            if (lines.isApart(line)) {
                return top;
            }
            if (lines.isApart(line - 1) && line - 1 > from) {
                return line - 1;
            }
        }
        return top;
    }

    private void addAbovePageEnd(int end) {
        int from = Math.max(free, end - FEW_LINES);
        List<NoteBlock.Start> starts = starts(from, end, lines::isApart);
        if (!starts.isEmpty() && markers.hasClear(starts.getFirst().number().value(), free, starts.getFirst().line())) {
            add(new NoteBlock(starts.getFirst().line(), end, starts));
            free = end;
        }
    }

    /** Adds the notes below their title and tells the line behind them. */
    private int addList(int top) {
        int end = top;
        while (end < lines.size() && !MARKDOWN_TITLE.matcher(lines.text(end)).matches()) {
            end++;
        }
        List<NoteBlock.Start> starts = listed(top, end);
        if (!starts.isEmpty()) {
            NoteBlock block = new NoteBlock(top, end, starts);
            lastNote = block.lastNumber(0);
            found.add(block);
        }
        return end;
    }

    private List<NoteBlock.Start> listed(int top, int end) {
        List<NoteBlock.Start> starts = new ArrayList<>();
        int last = 0;
        for (int line = top; line < end; line++) {
            for (NoteNumber number : NoteNumber.inList(lines.line(line).content())) {
                if (number.value() > last && number.value() <= last + 2) {
                    starts.add(new NoteBlock.Start(line, number));
                    last = number.value();
                    break;
                }
            }
        }
        return starts;
    }

    private void add(NoteBlock block) {
        boolean anew = !block.starts().isEmpty() && block.starts().getFirst().number().value() <= lastNote;
        lastNote = block.lastNumber(lastNote);
        boolean goesOn = !anew && !found.isEmpty()
                && IntStream.range(found.getLast().bottom(), block.top()).allMatch(this::isLink);
        found.add(goesOn ? found.removeLast().with(block) : block);
    }
}
