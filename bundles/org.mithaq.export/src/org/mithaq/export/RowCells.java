package org.mithaq.export;

import java.util.Optional;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.model.coding.CodedRecord;

/** The cells of rows, one row after the other, each filled from its first column to its last. For one thread. */
final class RowCells {

    private final String[] cells;
    private final String nothing;
    private int filled;
    private Optional<CodedRecord> owner = Optional.empty();
    private boolean sameOwner;

    /** @param nothing what stands where nothing is coded; empty for an empty cell */
    RowCells(int columns, Optional<String> nothing) {
        this.cells = new String[columns];
        this.nothing = nothing.orElse(null);
    }

    /** Goes on with the first column of another row. */
    void begin(Result row) {
        Optional<CodedRecord> next = Owners.of(row);
        sameOwner = next.isPresent() && owner.isPresent() && next.get() == owner.get();
        owner = next;
        filled = 0;
    }

    /** Whether the row before was about something of the same record, so that what is shown of this record is the same. */
    boolean isOfSameOwner() {
        return sameOwner;
    }

    /** Fills the next cell. @param text null where nothing is coded */
    void add(String text) {
        cells[filled++] = text == null ? nothing : text;
    }

    /** Leaves the next cells as they are in the row before. */
    void keep(int columns) {
        filled += columns;
    }

    /** The cells of the row, null where nothing stands; the next row is filled into the same array. */
    String[] cells() {
        return cells;
    }
}
