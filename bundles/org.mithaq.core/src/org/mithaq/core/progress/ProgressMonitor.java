package org.mithaq.core.progress;

import java.util.concurrent.CancellationException;
import org.mithaq.core.message.Message;

/** Is told how far a long work is and may ask it to stop. Called from the thread that works. */
public interface ProgressMonitor {

    /** Shows nothing and never cancels. */
    ProgressMonitor NONE = new ProgressMonitor() {
        @Override
        public void begin(Message task, int totalWork) {
            // nobody looks on
        }

        @Override
        public void worked(int work) {
            // nobody looks on
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * The work begins, or its next part does.
     *
     * @param totalWork units of work of this part; 0 when unknown
     */
    void begin(Message task, int totalWork);

    /** Some more units are done. */
    void worked(int work);

    /** Whether the user wants the work to stop. */
    boolean isCancelled();

    /**
     * Stops the work where the user asked for it. What was done is left as it was before the work began.
     *
     * @throws CancellationException when cancelled
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException("Cancelled by the user");
        }
    }
}
