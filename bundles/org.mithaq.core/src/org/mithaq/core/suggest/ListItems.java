package org.mithaq.core.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/**
 * Puts list items together. A zone tells only the printed line that holds an item's number; the item goes on up to the
 * line of the next one, and the last item up to the line that ends its sentence.
 */
final class ListItems {

    /** Lines that the last item of a list may have at most. */
    private static final int LONGEST_LAST = 5;
    /** UTF-16 units that an item may have at most; behind more, the list was interrupted. */
    private static final int LONGEST = 1_000;

    private static final Pattern FULL_STOP = Pattern.compile("[.](\\s|$)|^\\s*[.]");

    private final RawText raw;
    private final Zones zones;

    ListItems(RawText raw, Zones zones) {
        this.raw = raw;
        this.zones = zones;
    }

    /** All lists in the order of the text, each with its items; none is empty. */
    List<List<ListItem>> lists() {
        List<RawRange> marks = zones.list().stream().filter(zone -> zone.kind() == ZoneKind.LIST_NUMBER)
                .map(Zone::range).toList();
        List<List<ListItem>> lists = new ArrayList<>();
        Optional<ListItem> last = Optional.empty();
        for (int i = 0; i < marks.size(); i++) {
            boolean goesOn = i + 1 < marks.size() && follows(number(marks.get(i)), marks.get(i), marks.get(i + 1));
            int end = goesOn ? lineStart(marks.get(i + 1).start().value()) : sentenceEnd(marks.get(i));
            ListItem item = item(marks.get(i), end);
            if (last.isEmpty()) {
                lists.add(new ArrayList<>());
            }
            lists.getLast().add(item);
            last = goesOn ? Optional.of(item) : Optional.empty();
        }
        lists.forEach(list -> list.removeIf(item -> item.words().isEmpty()));
        lists.removeIf(List::isEmpty);
        return lists.stream().map(List::copyOf).toList();
    }

    private boolean follows(int number, RawRange mark, RawRange next) {
        int expected = number == 0 ? 0 : number + 1;
        return number(next) == expected && next.start().value() - mark.start().value() < LONGEST;
    }

    private int number(RawRange mark) {
        String digits = raw.text(mark).replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private ListItem item(RawRange mark, int end) {
        int start = lineStart(mark.start().value());
        List<RawRange> words = new ArrayList<>();
        trimmed(start, mark.start().value()).ifPresent(words::add);
        trimmed(mark.end().value(), end).ifPresent(words::add);
        return new ListItem(number(mark), trimmed(mark.start().value(), mark.end().value()).orElse(mark),
                new RawSegments(words));
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
