package org.mithaq.ui.annotation.editor.highlights;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.repair.markdown.StrongWords;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.ui.annotation.editor.text.ShownText;

/** How the parts of a shown text look: headings bold, what is not running text paler, what leads elsewhere as a link. */
public final class TextLooks {

    /** A way to look. */
    public enum Look { STRONG, PALE, LINK }

    /** A stretch that looks other than the running text. */
    public record Part(ReadingRange range, Look look) {
    }

    private static final Map<ZoneKind, Look> LOOKS = new EnumMap<>(Map.of(ZoneKind.HEADING, Look.STRONG,
            ZoneKind.FOOTNOTE, Look.PALE, ZoneKind.FOOTNOTE_NUMBER, Look.LINK, ZoneKind.FOOTNOTE_MARKER, Look.LINK,
            ZoneKind.URL, Look.PALE, ZoneKind.PAGE_NUMBER, Look.PALE, ZoneKind.RUNNING_TITLE, Look.PALE,
            ZoneKind.PULL_QUOTE, Look.PALE));

    private final ShownText text;
    /** Words in bold by where they are shown, in units of the shown text. */
    private final TreeMap<Integer, ReadingRange> strong = new TreeMap<>();

    public TextLooks(ShownText text) {
        this.text = text;
        for (RawRange words : StrongWords.of(text.report().raw())) {
            text.shown().toReading(RawSegments.of(words)).forEach(range -> strong.put(range.start().value(), range));
        }
    }

    /** What looks other than the running text in a stretch: sorted, without overlaps, within the stretch. */
    public List<Part> in(ReadingRange stretch) {
        List<Part> parts = new ArrayList<>();
        int at = stretch.start().value();
        for (Piece piece : text.shown().pieces(stretch)) {
            switch (piece) {
                case Piece.Kept kept -> {
                    for (Zone zone : text.report().zones().in(kept.range())) {
                        ReadingRange range = ReadingRange.of(at, at + zone.range().length());
                        if (LOOKS.containsKey(zone.kind())) {
                            parts.add(new Part(range, LOOKS.get(zone.kind())));
                        } else {
                            addStrong(parts, range);
                        }
                        at = range.end().value();
                    }
                }
                case Piece.Inserted inserted -> at += inserted.text().length();
                case Piece.Dropped dropped -> { }
            }
        }
        return List.copyOf(parts);
    }

    private void addStrong(List<Part> parts, ReadingRange range) {
        for (ReadingRange words : strongIn(range)) {
            ReadingOffset start = words.start().isBefore(range.start()) ? range.start() : words.start();
            ReadingOffset end = range.end().isBefore(words.end()) ? range.end() : words.end();
            parts.add(new Part(new ReadingRange(start, end), Look.STRONG));
        }
    }

    private List<ReadingRange> strongIn(ReadingRange range) {
        Integer first = Optional.ofNullable(strong.floorKey(range.start().value())).orElse(range.start().value());
        return strong.subMap(first, range.end().value()).values().stream().filter(range::intersects).toList();
    }
}
