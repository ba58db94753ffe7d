package org.mithaq.export.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.column.TableColumns;
import org.mithaq.export.sort.RowOrder;
import org.mithaq.export.sort.RowSorter;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.codebook.Dataset;

/**
 * The rows of a table as an export would write them, without writing them: where they are is found once, their records are
 * read again and their cells made whenever they are asked for, so that a million rows take a few megabytes. One thread may
 * find the rows while another one asks for cells.
 */
public final class TableRows {

    private static final int FOUND_AT_ONCE = 1_000;
    private static final int MOST_SORTED_IN_MEMORY = 20_000;

    private final TableColumns columns;
    private final RowOrder order;
    private final RowFinder finder;
    private final RowPlaces rows = new RowPlaces();

    private TableRows(Dataset dataset, TableColumns columns, RecordSource source) {
        this.columns = columns;
        this.order = new RowOrder(dataset.getSorting());
        RowUnit unit = new RowUnit(dataset);
        this.finder = unit.isSingle() ? new SingleRows(unit, source) : new GroupedRows(dataset, source);
    }

    /**
     * The rows of a dataset.
     *
     * @param project at one moment; what is coded later does not change them
     * @param values whether cells hold ids or labels
     * @param coders whose records come into the table; all when empty
     */
    public static TableRows of(ProjectSnapshot project, Dataset dataset, ValueForm values, List<CoderName> coders) {
        return new TableRows(dataset, TableColumns.of(dataset, project.codebook(), values), RecordSource.of(project, coders));
    }

    /** The names of the columns, in their order. */
    public List<String> columns() {
        return columns.names();
    }

    /**
     * Finds all rows. Those found so far can be asked for while this goes on; rows that are sorted all come at the end.
     *
     * @param found is told now and then, and at the end, how many there are
     * @throws IOException when rows to be sorted cannot be put aside on the disk
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public void find(ProgressMonitor progress, IntConsumer found) throws IOException {
        Found some = new Found(found);
        if (order.keys().isEmpty()) {
            finder.all(progress, (place, row, evaluator) -> some.add(place));
        } else {
            sort(progress, some);
        }
        some.tell();
    }

    private void sort(ProgressMonitor progress, Found to) throws IOException {
        try (RowSorter sorter = new RowSorter(order, MOST_SORTED_IN_MEMORY)) {
            finder.all(progress, (place, row, evaluator) -> sort(place, row, evaluator, sorter));
            sorter.forEach(place -> {
                progress.checkCancelled();
                to.add(RowPlace.of(place));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void sort(RowPlace place, Result row, RowEvaluator evaluator, RowSorter sorter) {
        try {
            sorter.add(order.keyed(row, evaluator, place.toBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The cells of some of the rows that were found. Reads records.
     *
     * @param from of the first row, counted from 0
     * @param to of the row after the last one; rows that are not found yet are left out
     * @return a cell for each column, empty where nothing is coded
     */
    public List<List<Optional<String>>> cells(int from, int to) {
        List<RowPlace> wanted = rows.get(from, to);
        Map<RowPlace, List<Optional<String>>> made = new HashMap<>();
        finder.again(new HashSet<>(wanted), (place, row, evaluator) -> made.put(place,
                Arrays.stream(columns.cells(row, evaluator)).map(Optional::ofNullable).toList()));
        return wanted.stream().map(made::get).toList();
    }

    /** Rows on their way into the list, some at once. */
    private final class Found {

        private final IntConsumer told;
        private final List<RowPlace> some = new ArrayList<>();

        Found(IntConsumer told) {
            this.told = told;
        }

        void add(RowPlace place) {
            some.add(place);
            if (some.size() == FOUND_AT_ONCE) {
                tell();
            }
        }

        void tell() {
            told.accept(rows.add(some));
            some.clear();
        }
    }
}
