package org.mithaq.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.extract.pdf.row.Item;
import org.mithaq.extract.pdf.row.Row;

/**
 * Parts a page into columns: looks for stretches of rows that leave a gap at the same place, with text on both sides that
 * fills its column as running text does. Tables without lines do not, so that their rows stay rows.
 */
final class Columns {

    private static final double GAP = 0.8;
    private static final int LEAST_ROWS = 3;
    private static final double NARROWEST = 0.15;
    private static final double FILLED = 0.6;
    private static final double PAUSE = 2.4;

    private final List<Item> items;
    private final boolean rightToLeft;
    private final double left;
    private final double right;
    private final double gap;

    /** A gap and the last item that leaves it free. */
    private record Gutter(double from, double to, int last) {
    }

    private Columns(List<Item> items, boolean rightToLeft, double size) {
        this.items = items;
        this.rightToLeft = rightToLeft;
        this.left = items.stream().mapToDouble(Item::left).min().orElse(0);
        this.right = items.stream().mapToDouble(Item::right).max().orElse(0);
        this.gap = GAP * size;
    }

    /**
     * @param items from top to bottom
     * @param rightToLeft which column comes first
     * @param size of the letters of running text
     * @return in reading order
     */
    static List<Region> of(List<Item> items, boolean rightToLeft, double size) {
        return items.isEmpty() ? List.of() : new Columns(items, rightToLeft, size).regions(false, size);
    }

    private List<Region> regions(boolean parted, double size) {
        List<Region> regions = new ArrayList<>();
        List<Item> whole = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            Gutter gutter = gutter(at);
            if (gutter == null) {
                whole.add(items.get(at));
                at++;
                continue;
            }
            add(whole, parted, regions);
            whole = new ArrayList<>();
            List<Item> band = items.subList(at, gutter.last() + 1);
            double middle = (gutter.from() + gutter.to()) / 2;
            List<Item> first = side(band, rightToLeft, middle);
            List<Item> second = side(band, !rightToLeft, middle);
            regions.addAll(new Columns(first, rightToLeft, size).regions(true, size));
            regions.addAll(new Columns(second, rightToLeft, size).regions(true, size));
            at = gutter.last() + 1;
        }
        add(whole, parted, regions);
        return regions;
    }

    private void add(List<Item> whole, boolean parted, List<Region> regions) {
        if (!whole.isEmpty()) {
            regions.add(new Region(whole, left, right, parted));
        }
    }

    private static List<Item> side(List<Item> band, boolean rightSide, double middle) {
        List<Item> side = new ArrayList<>();
        for (Item item : band) {
            if (item instanceof Row row) {
                Row part = rightSide ? row.between(middle, Double.POSITIVE_INFINITY) : row.between(Double.NEGATIVE_INFINITY, middle);
                if (!part.isEmpty()) {
                    side.add(part);
                }
            } else if (item.left() > middle == rightSide) {
                side.add(item);
            }
        }
        return side;
    }

    /** The gap that most rows from here on leave free, with text on both sides; null where there is none. */
    private Gutter gutter(int start) {
        Gutter best = null;
        for (double[] free : FreeSpace.of(items.get(start), left, right, gap)) {
            double from = free[0];
            double to = free[1];
            for (int i = start; i < items.size(); i++) {
                double[] rest = widest(items.get(i), from, to);
                if (rest[1] - rest[0] < gap) {
                    break;
                }
                from = rest[0];
                to = rest[1];
                if (from > left && to < right && (best == null || i > best.last())) {
                    Gutter found = trimmed(start, new Gutter(from, to, i));
                    best = found != null && (best == null || found.last() > best.last()) ? found : best;
                }
            }
        }
        return best;
    }

    /** Without the rows at its end that stand apart on one side; null where what is left are no columns. */
    private Gutter trimmed(int start, Gutter gutter) {
        double middle = (gutter.from() + gutter.to()) / 2;
        int last = start - 1;
        boolean[] sides = new boolean[2];
        for (int i = start; i <= gutter.last(); i++) {
            Item item = items.get(i);
            boolean apart = i > start && item.top() - items.get(i - 1).top() > PAUSE * item.size();
            if (apart && !bothFollow(i, gutter.last(), middle)) {
                break;
            }
            sides[0] |= item.left() < middle;
            sides[1] |= item.right() > middle;
            last = i;
        }
        boolean columns = sides[0] && sides[1] && isText(start, last, left, gutter.from()) && isText(start, last, gutter.to(), right);
        return columns ? new Gutter(gutter.from(), gutter.to(), last) : null;
    }

    private boolean bothFollow(int from, int to, double middle) {
        boolean leftSide = false;
        boolean rightSide = false;
        for (int i = from; i <= to; i++) {
            leftSide |= items.get(i).left() < middle;
            rightSide |= items.get(i).right() > middle;
        }
        return leftSide && rightSide;
    }

    /** Whether what stands between two places is text in a column and not the cells of a table or the numbers of a list. */
    private boolean isText(int first, int last, double from, double to) {
        List<Double> widths = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (items.get(i) instanceof Row row) {
                Row part = row.between(from, to);
                if (!part.isEmpty()) {
                    widths.add(part.right() - part.left());
                }
            }
        }
        widths.sort(null);
        return widths.size() >= LEAST_ROWS && to - from > NARROWEST * (right - left)
                && widths.get(widths.size() / 2) > FILLED * (to - from);
    }

    private double[] widest(Item item, double from, double to) {
        double[] widest = {from, from};
        for (double[] free : FreeSpace.of(item, left, right, gap)) {
            double start = Math.max(from, free[0]);
            double end = Math.min(to, free[1]);
            if (end - start > widest[1] - widest[0]) {
                widest = new double[] {start, end};
            }
        }
        return widest;
    }
}
