package org.mithaq.core.coding;

import java.util.List;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.store.StorableText;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.Segment;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/** Makes stored anchors out of passages, and passages out of stored anchors. */
public final class Anchors {

    /** How much of the reading is kept on each side of a quote, in UTF-16 units. */
    public static final int CONTEXT = 30;

    private Anchors() {
    }

    /**
     * The stored form of a passage: its raw segments, the words as they read, and some context on both sides.
     *
     * @throws IllegalArgumentException when a segment ends behind the text
     */
    public static Anchor anchor(ReportText report, RawSegments segments) {
        Reading reading = report.reading();
        Anchor anchor = CodingFactory.eINSTANCE.createAnchor();
        anchor.setReport(report.id().value());
        anchor.getSegments().addAll(stored(segments));
        anchor.setQuote(quote(reading, segments));
        List<ReadingRange> shown = reading.toReading(segments);
        if (!shown.isEmpty()) {
            anchor.setPrefix(StorableText.of(before(reading.text(), shown.getFirst().start().value())));
            anchor.setSuffix(StorableText.of(after(reading.text(), shown.getLast().end().value())));
        }
        return anchor;
    }

    /** How a passage reads, in the form in which anchors keep it. */
    public static String quote(Reading reading, RawSegments segments) {
        return StorableText.of(reading.text(segments));
    }

    /**
     * The passage of an anchor.
     *
     * @throws IllegalArgumentException when its segments are no passage: empty, overlapping or turned round
     */
    public static RawSegments segments(Anchor anchor) {
        return new RawSegments(anchor.getSegments().stream()
                .map(segment -> RawRange.of(segment.getStart(), segment.getEnd())).toList());
    }

    /** The stored form of segments, for an anchor or whatever else stands on words. */
    public static List<Segment> stored(RawSegments segments) {
        return segments.ranges().stream().map(Anchors::segment).toList();
    }

    private static Segment segment(RawRange range) {
        Segment segment = CodingFactory.eINSTANCE.createSegment();
        segment.setStart(range.start().value());
        segment.setEnd(range.end().value());
        return segment;
    }

    private static String before(String text, int end) {
        int start = Math.max(0, end - CONTEXT);
        return text.substring(isInsidePair(text, start) ? start + 1 : start, end);
    }

    private static String after(String text, int start) {
        int end = Math.min(text.length(), start + CONTEXT);
        return text.substring(start, isInsidePair(text, end) ? end - 1 : end);
    }

    private static boolean isInsidePair(String text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
