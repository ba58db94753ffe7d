package org.mithaq.export.row;

import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.UnitShape;
import org.mithaq.model.coding.CodedRecord;

/** What a row of a dataset's table shows, and which records lead to rows. */
public record RowUnit(Dataset dataset) {

    /** Whether a row shows one thing, so that it needs no other records. */
    public boolean isSingle() {
        return dataset.getUnit() == null || dataset.getUnit().getShape() == UnitShape.ELEMENTS;
    }

    /** Whether a record can lead to rows. */
    public boolean isAbout(CodedRecord record) {
        DatasetUnit unit = dataset.getUnit();
        return unit != null
                && (unit.isAllRecords() || unit.getType() != null && unit.getType().getName().equals(record.getType()));
    }
}
