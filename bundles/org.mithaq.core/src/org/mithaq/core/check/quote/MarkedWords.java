package org.mithaq.core.check.quote;

import java.util.Optional;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.index.RecentTexts;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.Segment;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;

/** Tells whether the words that a passage was marked for stand where it is marked. */
public final class MarkedWords {

    private MarkedWords() {
    }

    /**
     * Whether the words stand there, or the text cannot be read, so that nobody knows.
     *
     * @param texts where the text of the passage's report is looked for
     */
    public static boolean stand(Anchor anchor, RecentTexts texts) {
        return texts.raw(anchor.getReport()).map(raw -> standInOnePiece(anchor, raw) || segments(anchor)
                .filter(marked -> !raw.end().isBefore(marked.hull().end()) && stand(anchor, marked, raw, texts)).isPresent())
                .orElse(true);
    }

    /**
     * Whether the words stand there as they were marked, in one piece, which nearly all do; told without anything made for
     * it.
     *
     * @param raw the text of the passage's report
     */
    public static boolean standInOnePiece(Anchor anchor, RawText raw) {
        if (anchor.getSegments().size() != 1) {
            return false;
        }
        Segment segment = anchor.getSegments().getFirst();
        String quote = anchor.getQuote();
        return segment.getStart() >= 0 && !quote.isEmpty() && segment.getEnd() - segment.getStart() == quote.length()
                && segment.getEnd() <= raw.length() && Letters.standAt(segment.getStart(), raw.value(), quote);
    }

    /**
     * Whether the words stand there. A better reading may show more or other spaces and inserted characters; the letters
     * have to be the same. The reading is asked last, since it has to be made first.
     *
     * @param segments where the passage is marked, all of it within the text
     * @param raw the text of the passage's report
     * @param texts where the reading of that report is looked for
     */
    public static boolean stand(Anchor anchor, RawSegments segments, RawText raw, RecentTexts texts) {
        String stands = segments.text(raw);
        String quote = anchor.getQuote();
        return quote.equals(stands) || Letters.same(quote, stands) || texts
                .text(anchor.getReport()).map(text -> Anchors.quote(text.reading(), segments))
                .filter(now -> quote.equals(now) || Letters.same(quote, now)).isPresent();
    }

    /** Where a passage is marked; empty when that is damaged. */
    public static Optional<RawSegments> segments(Anchor anchor) {
        try {
            return Optional.of(Anchors.segments(anchor)).filter(segments -> !segments.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
