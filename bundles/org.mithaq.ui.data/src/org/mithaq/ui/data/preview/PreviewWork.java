package org.mithaq.ui.data.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.row.TableRows;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.OneAtATime;

/** Finds rows, makes their cells and copies them, all in the background. Used on the thread of the user. */
final class PreviewWork {

    /** Is told how many rows there are, and whether these are all. */
    @FunctionalInterface
    interface Found {
        void rows(int number, boolean all);
    }

    /** What the clipboard and the programs that take it up have room for. */
    static final int MOST_COPIED = 20_000;

    private final PreviewedTable table;
    private final PreviewGrid grid;
    private final Display display;
    private final Found found;
    private final Consumer<Exception> failed;
    /** Pages are made one after the other: a person looks at one place at a time. */
    private final OneAtATime oneAtATime = new OneAtATime();
    private Optional<Job> finding = Optional.empty();
    private Optional<TableRows> shown = Optional.empty();

    PreviewWork(PreviewedTable table, PreviewGrid grid, Display display, Found found, Consumer<Exception> failed) {
        this.table = table;
        this.grid = grid;
        this.display = display;
        this.found = found;
        this.failed = failed;
    }

    /**
     * Shows the rows of a dataset of a project at one moment.
     *
     * @param same whether this table is shown already, so that the same place stays in sight
     */
    void show(ProjectSnapshot project, Dataset dataset, boolean same) {
        stop();
        TableRows rows = TableRows.of(project, dataset, new ValueForm.Ids(), List.of());
        shown = Optional.of(rows);
        Consumer<Integer> grown = number -> display.asyncExec(() -> grow(rows, number, same, false));
        finding = Optional.of(new BackgroundWork<>(PreviewMessages.Working, progress -> {
            int[] last = {0};
            rows.find(progress, number -> {
                last[0] = number;
                grown.accept(number);
            });
            return last[0];
        }).onDone(number -> grow(rows, number, same, true)).onFailed(failed).startQuietly(display));
    }

    /** Nothing is found any more, and nothing that is still found is shown. */
    void stop() {
        finding.ifPresent(Job::cancel);
        finding = Optional.empty();
        shown = Optional.empty();
    }

    /** Shows nothing. */
    void clear() {
        stop();
        table.showNone();
        grid.reset();
    }

    /** Of the same table the former rows stay until as many are found, so that what is selected in them stays so. */
    private void grow(TableRows rows, int number, boolean same, boolean all) {
        if (shown.filter(now -> now == rows).isEmpty() || grid.control().isDisposed()) {
            return;
        }
        if (table.isOf(rows)) {
            if (table.getRowCount() != number) {
                table.found(number);
                grid.refreshAll();
            }
        } else if (!same || all || number >= table.getRowCount()) {
            table.show(rows, number, new PreviewPages(rows::cells, this::inBackground, this::onDisplay, grid::refresh),
                    same);
            if (same) {
                grid.refreshAll();
            } else {
                grid.reset();
            }
        }
        found.rows(number, all);
    }

    private void inBackground(Runnable runnable) {
        Job job = Job.createSystem(PreviewMessages.Working, (ICoreRunnable) monitor -> {
            try {
                runnable.run();
            } catch (RuntimeException e) {
                onDisplay(() -> failed.accept(e));
            }
        });
        job.setRule(oneAtATime);
        job.schedule();
    }

    private void onDisplay(Runnable runnable) {
        if (!display.isDisposed()) {
            display.asyncExec(runnable);
        }
    }

    /**
     * Copies the selected cells as an export would write them, not as they are drawn.
     *
     * @return whether they are not too many for the clipboard
     */
    boolean copy(CopiedCells form) {
        List<Range> rows = grid.selectedRows();
        List<Integer> columns = grid.selectedColumns();
        if (shown.isEmpty() || rows.isEmpty()) {
            return true;
        }
        if (rows.stream().mapToInt(range -> range.end - range.start).sum() > MOST_COPIED) {
            return false;
        }
        TableRows from = shown.get();
        new BackgroundWork<>(PreviewMessages.Working, progress -> form.text(cells(from, rows, columns)))
                .onDone(this::toClipboard).onFailed(failed).startQuietly(display);
        return true;
    }

    private static List<List<String>> cells(TableRows from, List<Range> rows, List<Integer> columns) {
        List<List<String>> cells = new ArrayList<>();
        for (Range range : rows) {
            for (List<Optional<String>> row : from.cells(range.start, range.end)) {
                cells.add(columns.stream().map(column -> row.get(column).orElse("")).toList());
            }
        }
        return cells;
    }

    private void toClipboard(String text) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
