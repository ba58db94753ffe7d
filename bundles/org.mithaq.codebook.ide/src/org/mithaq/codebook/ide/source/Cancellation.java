package org.mithaq.codebook.ide.source;

import java.util.concurrent.CancellationException;

/** Asked again and again by work that may have become needless. */
@FunctionalInterface
public interface Cancellation {

    /** Never cancels. */
    Cancellation NONE = () -> false;

    /** Whether nobody wants the answer any more. */
    boolean isCancelled();

    /**
     * Ends the work when nobody wants its answer any more.
     *
     * @throws CancellationException when it is cancelled
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
