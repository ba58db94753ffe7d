package org.mithaq.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.codebook.evaluation.RowEvaluator;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.coding.CodedRecord;

/**
 * The rows of a table as an export would write them, without writing them: which there are is found once, their cells are
 * made whenever they are asked for. Made on the thread that edits codings; then any one thread may find the rows while
 * another one asks for cells.
 */
public final class TableRows {

    private static final int FOUND_AT_ONCE = 1_000;
    private static final String[] NO_CELLS = {};

    private final RecordSource source;
    private final TableCells cells;
    private final RowOrder order;
    private final List<Result> rows = new ArrayList<>();

    private TableRows(RecordSource source, TableCells cells) {
        this.source = source;
        this.cells = cells;
        this.order = new RowOrder(cells.dataset().getSorting());
    }

    /** The rows of a dataset of the project as it is now; what is coded later does not change them. */
    public static TableRows of(Project project, Dataset dataset, ExportOptions options) {
        return new TableRows(RecordSource.now(project, options), TableCells.of(dataset, project.codebook(), options.values()));
    }

    /** The names of the columns, in their order. */
    public List<String> columns() {
        return cells.header();
    }

    /**
     * Finds all rows. Those found so far can be asked for while this goes on; rows that are sorted all come at the end.
     *
     * @param found is told now and then, and at the end, how many there are
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public void find(ProgressMonitor progress, IntConsumer found) {
        RowEvaluator evaluator = new RowEvaluator(source.codebook(), source.context());
        Iterator<Result> all = inOrder(evaluator.rows(cells.dataset(), records(progress)), evaluator).iterator();
        List<Result> some = new ArrayList<>();
        while (all.hasNext()) {
            some.add(all.next());
            if (some.size() == FOUND_AT_ONCE) {
                progress.checkCancelled();
                found.accept(add(some));
                some.clear();
            }
        }
        found.accept(add(some));
    }

    private Stream<CodedRecord> records(ProgressMonitor progress) {
        return source.documents().stream().flatMap(document -> {
            progress.checkCancelled();
            List<CodedRecord> roots = new ArrayList<>();
            document.forEachRoot(root -> true, (root, record) -> roots.add(record));
            return roots.stream();
        }).flatMap(CodedRecords::withParts);
    }

    private Stream<Result> inOrder(Stream<Result> found, RowEvaluator evaluator) {
        return order.keys().isEmpty() ? found
                : found.map(row -> new Keyed(new SortedRow(order.keysOf(row, evaluator), NO_CELLS), row))
                        .sorted((a, b) -> order.compare(a.keys(), b.keys())).map(Keyed::row);
    }

    private int add(List<Result> some) {
        synchronized (rows) {
            rows.addAll(some);
            return rows.size();
        }
    }

    /**
     * The cells of some of the rows that were found.
     *
     * @param from of the first row, counted from 0
     * @param to of the row after the last one; rows that are not found yet are left out
     * @return a cell for each column, empty where nothing is coded
     */
    public List<List<Optional<String>>> cells(int from, int to) {
        List<Result> wanted;
        synchronized (rows) {
            wanted = List.copyOf(rows.subList(Math.min(from, rows.size()), Math.min(to, rows.size())));
        }
        RowEvaluator evaluator = new RowEvaluator(source.codebook(), source.context());
        return wanted.stream().map(row -> Arrays.stream(cells.of(row, evaluator)).map(Optional::ofNullable).toList()).toList();
    }

    private record Keyed(SortedRow keys, Result row) {
    }
}
