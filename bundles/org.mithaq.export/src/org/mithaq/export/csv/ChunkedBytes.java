package org.mithaq.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes in memory that are written on later. They are never copied to make room for more, and never one large piece,
 * which the collector of garbage would have to treat by itself. For one thread.
 */
public final class ChunkedBytes {

    /** Most tables get few bytes of a document. */
    private static final int FIRST = 1 << 12;
    private static final int LARGEST = 1 << 16;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = {};
    private int size;

    void add(byte[] bytes, int offset, int length) {
        int from = offset;
        int end = offset + length;
        while (from < end) {
            if (size == last.length) {
                begin();
            }
            int part = Math.min(end - from, last.length - size);
            System.arraycopy(bytes, from, last, size, part);
            size += part;
            from += part;
        }
    }

    private void begin() {
        if (size > 0) {
            full.add(last);
        }
        last = new byte[Math.clamp(2L * last.length, FIRST, LARGEST)];
        size = 0;
    }

    /** Writes all bytes so far. */
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : full) {
            out.write(piece);
        }
        out.write(last, 0, size);
    }
}
