package org.mithaq.codebook.evaluation.property;

import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;

/**
 * Reads one of the language's properties of things of one kind. Does not change.
 *
 * @param <T> the kind of things
 */
@FunctionalInterface
interface PropertyReader<T> {

    /** @return null where it has no such property, so that something else is asked: this is what tables do most */
    Result read(T thing, Evaluation evaluation);

    /** Of things of a kind that has no such property. */
    static <T> PropertyReader<T> none() {
        return (thing, evaluation) -> null;
    }
}
