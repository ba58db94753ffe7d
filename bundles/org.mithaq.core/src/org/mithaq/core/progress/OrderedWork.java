package org.mithaq.core.progress;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many things in several threads and hands the results over one by one, in the order of the
 * things, to the thread that waits for them. Only a few results are waiting at any moment, however many things there are.
 */
public final class OrderedWork {

    private static final int MOST_THREADS = 4;
    private static final int AHEAD = 4;
    private static final long LOOK_UP_MILLIS = 100;

    private final int threads;

    /** With as many threads as the machine has processors, up to four. */
    public OrderedWork() {
        this(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /** @param threads at least 1 */
    public OrderedWork(int threads) {
        this.threads = threads;
    }

    /**
     * @param work is called in several threads at once; what it throws is thrown by this method
     * @param done is given the results; called by the thread that calls this method
     * @param progress is told one unit for each result
     * @throws CancellationException when cancelled; no work goes on then
     */
    public <T, R> void run(Iterable<T> things, Function<? super T, ? extends R> work, Consumer<? super R> done,
            ProgressMonitor progress) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            try {
                run(things.iterator(), work, done, progress, pool);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private <T, R> void run(Iterator<T> things, Function<? super T, ? extends R> work, Consumer<? super R> done,
            ProgressMonitor progress, ExecutorService pool) {
        Deque<Future<? extends R>> waiting = new ArrayDeque<>();
        while (things.hasNext() || !waiting.isEmpty()) {
            while (things.hasNext() && waiting.size() < threads * AHEAD) {
                T thing = things.next();
                waiting.add(pool.submit(() -> work.apply(thing)));
            }
            done.accept(result(waiting.remove(), progress));
            progress.worked(1);
        }
    }

    private static <R> R result(Future<R> future, ProgressMonitor progress) {
        while (true) {
            progress.checkCancelled();
            try {
                return future.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // long work: look whether it is still wanted
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (CancellationException) new CancellationException("Interrupted").initCause(e);
            } catch (ExecutionException e) {
                throw thrown(e.getCause());
            }
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }
}
