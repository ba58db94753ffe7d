package org.mithaq.text.zone.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;

/** Nests sections: by the hashes of Markdown where a title has them, else by its number, else below what has a number. */
final class SectionBuilder {

    /** A section whose end is not known yet. */
    private static final class Open {

        private final Heading heading;
        private final List<Section> children = new ArrayList<>();

        private Open(Heading heading) {
            this.heading = heading;
        }

        private Section close(int level, RawOffset end) {
            String number = heading.number().map(HeadingNumber::text).orElse("");
            return new Section(level, number, heading.title(), heading.segments(), new RawRange(heading.start(), end), children);
        }
    }

    private final SchemeOrder order;
    private final List<Open> open = new ArrayList<>();
    private final List<Section> top = new ArrayList<>();

    private SectionBuilder(SchemeOrder order) {
        this.order = order;
    }

    /** @param end of the text */
    static List<Section> nest(List<Heading> headings, RawOffset end) {
        SectionBuilder builder = new SectionBuilder(new SchemeOrder(headings));
        for (Heading heading : headings) {
            builder.closeBefore(heading);
            builder.open.add(new Open(heading));
        }
        builder.close(0, end);
        return List.copyOf(builder.top);
    }

    private void closeBefore(Heading next) {
        int depth = open.size();
        while (depth > 0 && !isInside(next, depth)) {
            depth--;
        }
        close(depth, next.start());
    }

    private void close(int depth, RawOffset end) {
        while (open.size() > depth) {
            Section closed = open.removeLast().close(open.size() + 1, end);
            (open.isEmpty() ? top : open.getLast().children).add(closed);
        }
    }

    /** Whether a heading stands in the innermost of the first open sections. */
    private boolean isInside(Heading next, int depth) {
        Heading around = open.get(depth - 1).heading;
        if (around.hashes() > 0 || next.hashes() > 0) {
            return around.hashes() > 0 && (next.hashes() == 0 ? !next.isPreface() : next.hashes() > around.hashes());
        }
        if (next.isPreface() || around.isPreface()) {
            return false;
        }
        Optional<NumberScheme> inner = next.number().map(HeadingNumber::scheme);
        Optional<NumberScheme> outer = around.number().map(HeadingNumber::scheme);
        if (inner.isPresent() && outer.isPresent()) {
            return order.isInside(inner.get(), outer.get());
        }
        return inner.isEmpty() && outer.isPresent();
    }
}
