package org.mithaq.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.mithaq.extract.pdf.row.Row;

/**
 * Printed rows that stand below each other and leave the same gaps free.
 *
 * @param rows from top to bottom
 * @param gaps where each begins and ends, from left to right
 */
record AlignedRows(List<Row> rows, List<double[]> gaps) {

    /** Lines of one cell stand nearer to each other than those of two, by so much at least. */
    private static final double APART = 1.15;
    private static final double FILLED = 0.6;

    private int columns() {
        return gaps.size() + 1;
    }

    /** What a row has in a column, counted from the left. */
    Row cell(Row row, int column) {
        double from = column == 0 ? Double.NEGATIVE_INFINITY : middle(gaps.get(column - 1));
        double to = column == gaps.size() ? Double.POSITIVE_INFINITY : middle(gaps.get(column));
        return row.between(from, to);
    }

    private static double middle(double[] gap) {
        return (gap[0] + gap[1]) / 2;
    }

    private boolean has(Row row, int column) {
        return !cell(row, column).isEmpty();
    }

    int columnsOf(Row row) {
        return (int) IntStream.range(0, columns()).filter(column -> has(row, column)).count();
    }

    /** Whether most rows have several cells, the last one too, and each gap has text on both sides in more than one row. */
    boolean areFilled() {
        long several = rows.stream().filter(row -> columnsOf(row) > 1).count();
        boolean endsFull = columnsOf(rows.getLast()) > 1 || goesOn(rows.size() - 1);
        return several * 2 >= rows.size() && endsFull && IntStream.range(0, gaps.size()).allMatch(gap ->
                rows.stream().filter(row -> has(row, gap) && has(row, gap + 1)).count() > 1);
    }

    /** Whether each column is as full as running text is. */
    boolean areText() {
        double first = rows.stream().mapToDouble(Row::left).min().orElseThrow();
        double last = rows.stream().mapToDouble(Row::right).max().orElseThrow();
        return IntStream.range(0, columns()).allMatch(column -> {
            double from = column == 0 ? first : gaps.get(column - 1)[1];
            double to = column == gaps.size() ? last : gaps.get(column)[0];
            double[] widths = rows.stream().map(row -> cell(row, column)).filter(cell -> !cell.isEmpty())
                    .mapToDouble(cell -> cell.right() - cell.left()).sorted().toArray();
            return widths.length > 0 && widths[widths.length / 2] > FILLED * (to - from);
        });
    }

    /** Whether a row is only the next line of cells of the one above it. */
    private boolean goesOn(int at) {
        double pitch = pitch();
        return at > 0 && !isEven() && rows.get(at).baseline() - rows.get(at - 1).baseline() < APART * pitch
                && IntStream.range(0, columns()).allMatch(column -> !has(rows.get(at), column) || has(rows.get(at - 1), column));
    }

    /** How far the lines of a cell stand apart: as far as the nearest ones that stand below each other. */
    private double pitch() {
        return distances().min().orElse(0);
    }

    /** Whether all lines that stand below each other are equally far apart, so that this tells nothing. */
    private boolean isEven() {
        return distances().max().orElse(0) < APART * pitch();
    }

    private DoubleStream distances() {
        return IntStream.range(0, columns()).boxed().flatMapToDouble(column -> {
            double[] baselines = rows.stream().filter(row -> has(row, column)).mapToDouble(Row::baseline).toArray();
            return IntStream.range(1, baselines.length).mapToDouble(i -> baselines[i] - baselines[i - 1]);
        });
    }

    Table table() {
        List<List<List<Row>>> cells = new ArrayList<>();
        for (List<Row> lines : isEven() ? unevenlyFilled() : byDistance()) {
            List<List<Row>> row = new ArrayList<>();
            for (int column = 0; column < columns(); column++) {
                int own = column;
                row.add(lines.stream().map(line -> cell(line, own)).filter(cell -> !cell.isEmpty()).toList());
            }
            cells.add(row);
        }
        return new Table(cells, rows.stream().mapToDouble(Row::left).min().orElseThrow(),
                rows.stream().mapToDouble(Row::right).max().orElseThrow(), rows.getFirst().baseline(), rows.getFirst().size());
    }

    /** Each line that has several cells begins a row. */
    private List<List<Row>> unevenlyFilled() {
        List<List<Row>> parted = new ArrayList<>();
        for (Row row : rows) {
            if (parted.isEmpty() || columnsOf(row) > 1) {
                parted.add(new ArrayList<>());
            }
            parted.getLast().add(row);
        }
        return parted;
    }

    /** The lines of a cell stand near each other, and cells of a row beside each other. */
    private List<List<Row>> byDistance() {
        double near = APART * pitch();
        List<List<Row>> parted = new ArrayList<>();
        double[] last = new double[columns()];
        for (Row row : rows) {
            boolean goesOn = !parted.isEmpty() && IntStream.range(0, columns()).filter(column -> has(row, column))
                    .allMatch(column -> last[column] == 0 || row.baseline() - last[column] <= near)
                    && row.baseline() - parted.getLast().getLast().baseline() <= near;
            if (!goesOn) {
                parted.add(new ArrayList<>());
                Arrays.fill(last, 0);
            }
            parted.getLast().add(row);
            IntStream.range(0, columns()).filter(column -> has(row, column)).forEach(column -> last[column] = row.baseline());
        }
        return parted;
    }
}
