package org.mithaq.ui.jobs;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/** Runs work outside of the UI thread while the window keeps painting but takes no input, and waits for its end. */
@FunctionalInterface
public interface ModalWork {

    /**
     * @return what the work made; nothing when it was cancelled
     * @throws InvocationTargetException whose cause is what the work failed with
     */
    <T> Optional<T> run(BackgroundWork.Work<T> work) throws InvocationTargetException;
}
