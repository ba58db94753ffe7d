package org.mithaq.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mithaq.extract.pdf.row.Item;
import org.mithaq.extract.pdf.row.Row;
import org.mithaq.extract.pdf.row.RowText;

/**
 * Finds tables that are made by nothing but what stands below each other: several rows that leave the same gaps free, with
 * text on both sides of each.
 */
final class AlignedTables {

    private static final double GAP = 0.8;
    private static final double WIDE_GAP = 1.5;
    private static final int LEAST_ROWS = 3;
    private static final Pattern LABEL = Pattern.compile("[•▪◦‣●○–*-]|\\(?\\p{Nd}{1,3}\\s?[.)\\-–]{1,2}|[أ-يa-zA-Z][.)\\-]|[⁰¹²³⁴-⁹]{1,3}");

    private final List<Item> items;
    private final double size;
    private final int leastGaps;
    private final double left;
    private final double right;

    private AlignedTables(List<Item> items, double size, int leastGaps) {
        this.items = items;
        this.size = size;
        this.leastGaps = leastGaps;
        this.left = items.stream().mapToDouble(Item::left).min().orElse(0);
        this.right = items.stream().mapToDouble(Item::right).max().orElse(0);
    }

    /**
     * The items of a column, with tables in the place of their rows.
     *
     * @param items from top to bottom
     * @param size of the letters of running text
     */
    static List<Item> in(List<Item> items, double size) {
        return new AlignedTables(items, size, 1).found();
    }

    /** As the other, where the page may have columns of running text: only tables that cannot be such. */
    static List<Item> amongColumns(List<Item> items, double size) {
        return new AlignedTables(items, size, 2).found();
    }

    private List<Item> found() {
        List<Item> found = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            Optional<AlignedRows> table = longest(at);
            if (table.isPresent()) {
                found.add(table.get().table());
                at += table.get().rows().size();
            } else {
                found.add(items.get(at));
                at++;
            }
        }
        return found;
    }

    /** The table that begins at an item and has the most rows. */
    private Optional<AlignedRows> longest(int start) {
        List<Row> rows = new ArrayList<>();
        List<double[]> gaps = List.of(new double[] {left, right});
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        Optional<AlignedRows> best = Optional.empty();
        for (int i = start; i < items.size() && items.get(i) instanceof Row row; i++) {
            gaps = common(gaps, FreeSpace.of(row, left, right, GAP * size));
            rows.add(row);
            first = Math.min(first, row.left());
            last = Math.max(last, row.right());
            AlignedRows aligned = new AlignedRows(List.copyOf(rows), inner(gaps, first, last));
            if (aligned.gaps().isEmpty() || i == start && aligned.columnsOf(row) < 2) {
                break;
            }
            if (isTable(aligned)) {
                best = Optional.of(aligned);
            }
        }
        return best;
    }

    private List<double[]> common(List<double[]> gaps, List<double[]> free) {
        List<double[]> common = new ArrayList<>();
        for (double[] gap : gaps) {
            for (double[] other : free) {
                double from = Math.max(gap[0], other[0]);
                double to = Math.min(gap[1], other[1]);
                if (to - from >= GAP * size) {
                    common.add(new double[] {from, to});
                }
            }
        }
        return common;
    }

    /** Without what is free at the edges. */
    private static List<double[]> inner(List<double[]> gaps, double first, double last) {
        return gaps.stream().filter(gap -> gap[0] > first && gap[1] < last).toList();
    }

    private boolean isTable(AlignedRows rows) {
        boolean enough = rows.rows().size() >= LEAST_ROWS
                || rows.rows().size() == 2 && rows.gaps().size() > 1 && rows.gaps().stream().allMatch(gap -> gap[1] - gap[0] > WIDE_GAP * size);
        return enough && rows.areFilled() && rows.gaps().size() - labels(rows) >= leastGaps && (leastGaps == 1 || !rows.areText());
    }

    /** Labels and items are a list. */
    private static long labels(AlignedRows rows) {
        return IntStream.rangeClosed(0, rows.gaps().size()).filter(column -> rows.rows().stream()
                .map(row -> rows.cell(row, column)).filter(cell -> !cell.isEmpty())
                .allMatch(cell -> LABEL.matcher(new RowText(cell).spoken(true)).matches())).count();
    }
}
