package org.mithaq.export.sort;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of rows in bounded memory: what does not fit is sorted in pieces, put on the disk and merged. Rows
 * that are equal stay in the order in which they came. For one thread.
 */
public final class RowSorter implements AutoCloseable {

    /** Is given rows in their order. */
    @FunctionalInterface
    public interface RowConsumer {

        /** @param content what the row was given with */
        void accept(byte[] content) throws IOException;
    }

    private final RowOrder order;
    private final int most;
    private final List<KeyedRow> rows = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();

    /** @param most how many rows are in memory at once */
    public RowSorter(RowOrder order, int most) {
        this.order = order;
        this.most = most;
    }

    /**
     * Adds a row.
     *
     * @throws IOException when rows cannot be put on the disk
     */
    public void add(KeyedRow row) throws IOException {
        rows.add(row);
        if (rows.size() >= most) {
            spill();
        }
    }

    private void spill() throws IOException {
        rows.sort(order);
        Path run = Files.createTempFile("mithaq-rows", ".tmp");
        runs.add(run);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run)))) {
            for (KeyedRow row : rows) {
                out.writeBoolean(true);
                row.write(out);
            }
            out.writeBoolean(false);
        }
        rows.clear();
    }

    /**
     * Gives all rows in their order.
     *
     * @throws IOException when rows cannot be put on the disk or read again, or as {@code to} throws it
     */
    public void forEach(RowConsumer to) throws IOException {
        if (runs.isEmpty()) {
            rows.sort(order);
            for (KeyedRow row : rows) {
                to.accept(row.content());
            }
            return;
        }
        spill();
        merge(to);
    }

    private void merge(RowConsumer to) throws IOException {
        List<Run> open = new ArrayList<>();
        try {
            for (int i = 0; i < runs.size(); i++) {
                open.add(new Run(i, runs.get(i), order.keys().size()));
            }
            PriorityQueue<Run> waiting = new PriorityQueue<>(
                    Comparator.comparing((Run run) -> run.row, order).thenComparing(run -> run.number));
            open.stream().filter(run -> run.row != null).forEach(waiting::add);
            while (!waiting.isEmpty()) {
                Run next = waiting.remove();
                to.accept(next.row.content());
                next.advance();
                if (next.row != null) {
                    waiting.add(next);
                }
            }
        } finally {
            for (Run run : open) {
                run.in.close();
            }
        }
    }

    /**
     * Forgets all rows, so that others can be added.
     *
     * @throws IOException when what is on the disk cannot be removed
     */
    public void clear() throws IOException {
        rows.clear();
        close();
        runs.clear();
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    /** A sorted piece on the disk, with its next row; null behind the last one. */
    private static final class Run {

        private final int number;
        private final DataInputStream in;
        private final int keys;
        private KeyedRow row;

        Run(int number, Path file, int keys) throws IOException {
            this.number = number;
            this.keys = keys;
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            advance();
        }

        void advance() throws IOException {
            row = in.readBoolean() ? KeyedRow.read(in, keys) : null;
        }
    }
}
