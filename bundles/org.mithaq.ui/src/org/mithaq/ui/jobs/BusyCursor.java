package org.mithaq.ui.jobs;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.ui.progress.IProgressService;

/** Modal work with a busy cursor, and a dialog with progress and cancel when it takes long. */
public final class BusyCursor implements ModalWork {

    private final IProgressService service;

    public BusyCursor(IProgressService service) {
        this.service = service;
    }

    @Override
    public <T> Optional<T> run(BackgroundWork.Work<T> work) throws InvocationTargetException {
        AtomicReference<T> made = new AtomicReference<>();
        try {
            service.busyCursorWhile(monitor -> {
                try {
                    made.set(work.run(new JobProgress(monitor)));
                } catch (CancellationException e) {
                    throw new InterruptedException();
                } catch (Exception e) {
                    throw new InvocationTargetException(e);
                }
            });
            return Optional.ofNullable(made.get());
        } catch (InterruptedException e) {
            return Optional.empty();
        }
    }
}
