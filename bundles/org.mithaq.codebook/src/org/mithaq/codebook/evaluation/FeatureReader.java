package org.mithaq.codebook.evaluation;

import org.mithaq.model.coding.ValueHolder;

/** Reads what is coded for one feature. Does not change. */
interface FeatureReader {

    /**
     * What a record or participation has for the feature; several values are never cut down to one.
     *
     * @param subject the holder as a result
     */
    Result read(ValueHolder holder, Result subject, Evaluation evaluation);

    /** Whether it has anything. */
    default Filling filling(ValueHolder holder, Result subject, Evaluation evaluation) {
        return Filling.of(read(holder, subject, evaluation));
    }

    /** What it has, with what is not known about it. */
    default Occurrences occurrences(ValueHolder holder, Result subject, Evaluation evaluation) {
        return Occurrences.of(read(holder, subject, evaluation));
    }
}
