package org.mithaq.export.column;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.export.table.CellSink;
import org.mithaq.model.coding.CodedRecord;

/** Fills the cells of rows, one row after the other. Knows which show what the row before showed. For one thread. */
public final class RowFiller {

    private final List<SourceColumn> columns;
    private final String nothing;
    private final CellSink cells;
    private Optional<CodedRecord> owner = Optional.empty();
    private boolean sameOwner;

    /** @param nothing what stands where nothing is coded; empty for an empty cell */
    RowFiller(List<SourceColumn> columns, Optional<String> nothing, CellSink cells) {
        this.columns = columns;
        this.nothing = nothing.orElse(null);
        this.cells = cells;
    }

    /**
     * Fills a row.
     *
     * @param row what it shows
     * @param evaluator gives the values of the columns
     */
    public void fill(Result row, RowEvaluator evaluator) {
        begin(row);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).fill(row, evaluator, this);
        }
    }

    private void begin(Result row) {
        Optional<CodedRecord> next = Owners.of(row);
        sameOwner = next.isPresent() && owner.isPresent() && next.get() == owner.get();
        owner = next;
        cells.begin();
    }

    /** Whether the row before was about something of the same record, so that what is shown of this record is the same. */
    boolean isOfSameOwner() {
        return sameOwner;
    }

    /** Fills the next cell. @param text null where nothing is coded */
    void add(String text) {
        cells.add(text == null ? nothing : text);
    }

    /** Leaves the next cells as they are in the row before. */
    void keep(int count) {
        cells.keep(count);
    }
}
