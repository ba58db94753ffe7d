package org.mithaq.text.zone.note;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/**
 * Parts the blocks of notes into single notes. A note begins with the line that has its number. What stands in a block
 * before the first number belongs to the last note of the block before.
 */
final class NoteReader {

    private static final Set<ZoneKind> PARTS = EnumSet.of(ZoneKind.FOOTNOTE, ZoneKind.FOOTNOTE_NUMBER, ZoneKind.URL);

    private final RawText raw;
    private final Zones zones;
    private final List<Note> notes = new ArrayList<>();

    NoteReader(RawText raw, Zones zones) {
        this.raw = raw;
        this.zones = zones;
    }

    List<Note> notes() {
        List<Zone> block = new ArrayList<>();
        for (Zone zone : zones.list()) {
            if (PARTS.contains(zone.kind())) {
                block.add(zone);
            } else {
                readBlock(block);
                block.clear();
            }
        }
        readBlock(block);
        return List.copyOf(notes);
    }

    private void readBlock(List<Zone> block) {
        if (block.stream().allMatch(zone -> zone.kind() == ZoneKind.URL)) {
            return;
        }
        int end = block.getLast().range().end().value();
        int from = block.getFirst().range().start().value();
        Optional<RawRange> number = Optional.empty();
        for (Zone zone : block) {
            if (zone.kind() == ZoneKind.FOOTNOTE_NUMBER) {
                int line = Math.max(from, raw.value().lastIndexOf('\n', zone.range().start().value() - 1) + 1);
                add(number, from, line);
                from = line;
                number = Optional.of(zone.range());
            }
        }
        add(number, from, end);
    }

    private void add(Optional<RawRange> number, int from, int to) {
        List<RawRange> text = new ArrayList<>();
        trimmed(from, number.map(range -> range.start().value()).orElse(from)).ifPresent(text::add);
        trimmed(number.map(range -> range.end().value()).orElse(from), to).ifPresent(text::add);
        if (text.isEmpty()) {
            return;
        }
        if (number.isEmpty() && !notes.isEmpty()) {
            text.forEach(range -> notes.add(notes.removeLast().with(range)));
        } else {
            notes.add(new Note(number.map(range -> Notes.label(raw.text(range))).orElse(""), number,
                    new RawSegments(text)));
        }
    }

    /** The stretch without the blanks and signs around it; nothing when no letter or digit stands there. */
    private Optional<RawRange> trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !isWord(start) && "«\"“([".indexOf(raw.value().charAt(start)) < 0) {
            start++;
        }
        while (end > start && (Character.isWhitespace(raw.value().charAt(end - 1)) || raw.value().charAt(end - 1) == '(')) {
            end--;
        }
        boolean words = raw.value().substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
        return words ? Optional.of(RawRange.of(start, end)) : Optional.empty();
    }

    private boolean isWord(int offset) {
        return Character.isLetterOrDigit(raw.value().charAt(offset));
    }
}
