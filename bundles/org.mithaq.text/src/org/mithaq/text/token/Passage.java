package org.mithaq.text.token;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;

/**
 * Where tokens stand, and their words.
 *
 * @param segments in reading order, joined where tokens follow each other in a line with nothing but signs between
 * @param text the words in reading order, one space between the segments
 */
public record Passage(RawSegments segments, String text) {

    public static Passage of(List<Token> tokens, RawText raw) {
        List<RawRange> ranges = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            List<RawRange> own = token.segments().ranges();
            int last = ranges.size() - 1;
            if (last >= 0 && isOnlySigns(ranges.get(last).end(), own.getFirst().start(), raw)) {
                RawRange between = new RawRange(ranges.get(last).end(), own.getFirst().start());
                text.append(raw.text(between).replaceAll("\\s+", " "));
                ranges.set(last, new RawRange(ranges.get(last).start(), own.getFirst().end()));
                ranges.addAll(own.subList(1, own.size()));
            } else {
                text.append(ranges.isEmpty() ? "" : " ");
                ranges.addAll(own);
            }
            text.append(token.surface());
        }
        return new Passage(new RawSegments(ranges), text.toString());
    }

    private static boolean isOnlySigns(RawOffset from, RawOffset to, RawText raw) {
        return !to.isBefore(from) && raw.text(new RawRange(from, to)).matches("[^\\p{L}\\p{N}\\n\\r\\f]*");
    }
}
