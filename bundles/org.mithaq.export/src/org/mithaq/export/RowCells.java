package org.mithaq.export;

import java.util.Optional;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.export.table.CellSink;
import org.mithaq.model.coding.CodedRecord;

/** Fills the cells of rows. Knows which of them show what the row before showed. For one thread. */
final class RowCells {

    private final CellSink form;
    private final String nothing;
    private Optional<CodedRecord> owner = Optional.empty();
    private boolean sameOwner;

    /** @param nothing what stands where nothing is coded; empty for an empty cell */
    RowCells(CellSink form, Optional<String> nothing) {
        this.form = form;
        this.nothing = nothing.orElse(null);
    }

    /** Goes on with the first column of another row. */
    void begin(Result row) {
        Optional<CodedRecord> next = Owners.of(row);
        sameOwner = next.isPresent() && owner.isPresent() && next.get() == owner.get();
        owner = next;
        form.begin();
    }

    /** Whether the row before was about something of the same record, so that what is shown of this record is the same. */
    boolean isOfSameOwner() {
        return sameOwner;
    }

    /** Fills the next cell. @param text null where nothing is coded */
    void add(String text) {
        form.add(text == null ? nothing : text);
    }

    /** Leaves the next cells as they are in the row before. */
    void keep(int columns) {
        form.keep(columns);
    }
}
