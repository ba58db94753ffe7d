package org.mithaq.export;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A row with what it is ordered by.
 *
 * @param keys one for each sort key
 * @param cells null where nothing stands
 */
record SortedRow(List<SortValue> keys, String[] cells) {

    void write(DataOutput out) throws IOException {
        for (SortValue key : keys) {
            key.write(out);
        }
        out.writeInt(cells.length);
        for (String cell : cells) {
            writeText(out, cell);
        }
    }

    static SortedRow read(DataInput in, int keys) throws IOException {
        List<SortValue> values = new ArrayList<>(keys);
        for (int i = 0; i < keys; i++) {
            values.add(SortValue.read(in));
        }
        String[] cells = new String[in.readInt()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = readText(in).orElse(null);
        }
        return new SortedRow(Collections.unmodifiableList(values), cells);
    }

    /** @param text null for nothing */
    static void writeText(DataOutput out, String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Optional<String> readText(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return Optional.empty();
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
