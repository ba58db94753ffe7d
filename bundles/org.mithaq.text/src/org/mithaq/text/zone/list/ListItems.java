package org.mithaq.text.zone.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/**
 * Puts list items together. A zone tells only the printed line that holds an item's number; the item goes on up to the
 * line of the next one, and the last item up to the line that ends its sentence.
 */
public final class ListItems {

    /** Lines that the last item of a list may have at most. */
    private static final int LONGEST_LAST = 5;
    private static final int DEEPEST = 4;

    private static final Pattern FULL_STOP = Pattern.compile("[.](\\s|$)|^\\s*[.]");

    private final RawText raw;
    private final Zones zones;

    /** @param zones of the same text */
    public ListItems(RawText raw, Zones zones) {
        this.raw = raw;
        this.zones = zones;
    }

    /** All lists that stand in no other, in the order of the text, each with its items; none is empty. */
    public List<List<ListItem>> lists() {
        List<Mark> marks = zones.list().stream().filter(zone -> zone.kind() == ZoneKind.LIST_NUMBER)
                .map(zone -> Mark.of(zone.range(), raw)).toList();
        List<List<ListItem>> lists = new ArrayList<>();
        for (int at = 0; at < marks.size();) {
            Read read = read(marks, at, 0);
            if (!read.items().isEmpty()) {
                lists.add(read.items());
            }
            at = read.next();
        }
        return List.copyOf(lists);
    }

    /** The items of a list and those inside of them, in the order of the text. */
    public static List<ListItem> flat(List<ListItem> list) {
        return list.stream().flatMap(ListItem::withNested).toList();
    }

    /** Items of one list, and the first mark behind it. */
    private record Read(List<ListItem> items, int next) {
    }

    private Read read(List<Mark> marks, int first, int depth) {
        List<ListItem> items = new ArrayList<>();
        int at = first;
        while (true) {
            Mark mark = marks.get(at);
            boolean near = at + 1 < marks.size() && mark.isNear(marks.get(at + 1));
            Optional<Read> inside = near && !mark.goesOnAt(marks.get(at + 1)) ? inside(marks, at, depth) : Optional.empty();
            int next = inside.map(Read::next).orElse(at + 1);
            boolean goesOn = inside.isPresent() || near && mark.goesOnAt(marks.get(next));
            int end = goesOn ? lineStart(marks.get(at + 1).range().start().value()) : sentenceEnd(mark.range());
            ListItem item = item(mark, end, inside.map(Read::items).orElse(List.of()));
            if (!item.words().isEmpty()) {
                items.add(item);
            }
            at = next;
            if (!goesOn) {
                return new Read(List.copyOf(items), at);
            }
        }
    }

    /** A list that begins behind an item and behind which the item's own list goes on. */
    private Optional<Read> inside(List<Mark> marks, int at, int depth) {
        Mark outer = marks.get(at);
        Mark inner = marks.get(at + 1);
        boolean begins = inner.number() <= 1 && !inner.isLike(outer);
        if (!begins || depth == DEEPEST) {
            return Optional.empty();
        }
        Read read = read(marks, at + 1, depth + 1);
        boolean goesOn = read.next() < marks.size() && outer.goesOnAt(marks.get(read.next()))
                && marks.get(read.next() - 1).isNear(marks.get(read.next()));
        return goesOn ? Optional.of(read) : Optional.empty();
    }

    private ListItem item(Mark mark, int end, List<ListItem> nested) {
        RawRange range = mark.range();
        List<RawRange> words = new ArrayList<>();
        trimmed(lineStart(range.start().value()), range.start().value()).ifPresent(words::add);
        trimmed(range.end().value(), end).ifPresent(words::add);
        return new ListItem(mark.number(), trimmed(range.start().value(), range.end().value()).orElse(range),
                new RawSegments(words), nested);
    }

    private Optional<RawRange> trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(raw.value().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(raw.value().charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(RawRange.of(start, end)) : Optional.empty();
    }

    private int sentenceEnd(RawRange mark) {
        int end = lineEnd(mark.end().value());
        boolean ended = endsSentence(raw.value().substring(lineStart(mark.start().value()), mark.start().value())
                + raw.value().substring(mark.end().value(), end));
        for (int lines = 1; lines < LONGEST_LAST && end < raw.length(); lines++) {
            int start = end + 1;
            while (start < raw.length() && raw.value().charAt(start) == '\n') {
                start++;
            }
            if (ended && !isMarks(start) && !isMarks(lineStart(end))) {
                return end;
            }
            if (zones.zoneAt(new RawOffset(Math.min(start, raw.length()))) != ZoneKind.BODY) {
                return end;
            }
            end = lineEnd(start);
            ended = ended || endsSentence(raw.value().substring(Math.min(start, end), end));
        }
        return end;
    }

    /** Whether nothing but marks stands in a line: they were cut out of a printed line that goes on behind them. */
    private boolean isMarks(int start) {
        String line = raw.value().substring(Math.min(start, raw.length()), lineEnd(start)).strip();
        return !line.isEmpty() && line.codePoints().allMatch(mark -> Character.getType(mark) == Character.NON_SPACING_MARK);
    }

    /** Extraction may have stored the full stop anywhere in the line. */
    private static boolean endsSentence(String line) {
        return FULL_STOP.matcher(line).find();
    }

    private int lineStart(int offset) {
        return raw.value().lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = raw.value().indexOf('\n', Math.min(offset, raw.length()));
        return end < 0 ? raw.length() : end;
    }
}
