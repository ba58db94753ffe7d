package org.mithaq.extract.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mithaq.extract.TextTooLongException;
import org.mithaq.extract.pdf.layout.TextLine;

/** Lays out pages while the next ones are read, a few at a time and in their order. */
final class PageQueue implements AutoCloseable {

    private static final int AT_A_TIME = 32;
    private static final int MOST_THREADS = 4;

    private final int limit;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.clamp(Runtime.getRuntime().availableProcessors() - 1L, 1, MOST_THREADS));
    private final Deque<Future<List<TextLine>>> open = new ArrayDeque<>();
    private final List<List<TextLine>> done = new ArrayList<>();
    private long length;

    /**
     * @param limit the most UTF-16 units of all pages
     */
    PageQueue(int limit) {
        this.limit = limit;
    }

    /**
     * @throws TextTooLongException when there is more text than the limit
     */
    void add(Callable<List<TextLine>> page) {
        if (open.size() >= AT_A_TIME) {
            takeFirst();
        }
        open.add(threads.submit(page));
    }

    /** The lines of all pages. */
    List<List<TextLine>> all() {
        while (!open.isEmpty()) {
            takeFirst();
        }
        return done;
    }

    private void takeFirst() {
        try {
            List<TextLine> lines = open.remove().get();
            length += lines.stream().mapToLong(line -> line.text().length()).sum();
            if (length > limit) {
                throw new TextTooLongException();
            }
            done.add(lines);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
