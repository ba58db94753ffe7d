package org.mithaq.export.row;

import java.util.Set;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.core.progress.ProgressMonitor;

/** Makes the rows of a table by reading records, which are in memory only while they are looked at. */
interface RowFinder {

    /** Is given rows. */
    @FunctionalInterface
    interface Visitor {

        /** @param evaluator asks about the row while this call lasts */
        void row(RowPlace place, Result row, RowEvaluator evaluator);
    }

    /**
     * Goes through all rows in the order of the records.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    void all(ProgressMonitor progress, Visitor visitor);

    /** Makes some rows once more, in any order. Rows can be made while others are still found, once these were. */
    void again(Set<RowPlace> places, Visitor visitor);
}
