package org.mithaq.export.column;

import org.mithaq.codebook.evaluation.result.Result;

/** What a cell shows of a result. Does not change; any thread may ask. */
@FunctionalInterface
interface CellText {

    /** Null where nothing stands: cells are too many for anything else to be made for each. */
    String of(Result result);
}
