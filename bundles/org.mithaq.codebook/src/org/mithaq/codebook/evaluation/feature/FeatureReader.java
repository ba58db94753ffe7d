package org.mithaq.codebook.evaluation.feature;

import org.mithaq.codebook.evaluation.result.Filling;
import org.mithaq.codebook.evaluation.result.Occurrences;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.coding.ValueHolder;

/** Reads what is coded for one feature. Does not change. */
public interface FeatureReader {

    /**
     * What a record or participation has for the feature; several values are never cut down to one.
     *
     * @param subject the holder as a result
     */
    Result read(ValueHolder holder, Result subject, Evaluation evaluation);

    /** Whether it has anything; told without reading where that can be. */
    default Filling filling(ValueHolder holder, Result subject, Evaluation evaluation) {
        return Filling.of(read(holder, subject, evaluation));
    }

    /** What it has, with what is not known about it. */
    default Occurrences occurrences(ValueHolder holder, Result subject, Evaluation evaluation) {
        return Occurrences.of(read(holder, subject, evaluation));
    }
}
