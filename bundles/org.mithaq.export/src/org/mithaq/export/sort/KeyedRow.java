package org.mithaq.export.sort;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A row with what it is ordered by. */
public final class KeyedRow {

    private final List<SortValue> keys;
    private final byte[] content;

    /**
     * @param keys one for each sort key
     * @param content whatever is to be sorted, such as the row as it is written
     */
    KeyedRow(List<SortValue> keys, byte[] content) {
        this.keys = keys;
        this.content = content;
    }

    List<SortValue> keys() {
        return keys;
    }

    byte[] content() {
        return content;
    }

    void write(DataOutput out) throws IOException {
        for (SortValue key : keys) {
            key.write(out);
        }
        writeBytes(out, content);
    }

    static KeyedRow read(DataInput in, int keys) throws IOException {
        List<SortValue> values = new ArrayList<>(keys);
        for (int i = 0; i < keys; i++) {
            values.add(SortValue.read(in));
        }
        return new KeyedRow(Collections.unmodifiableList(values), readBytes(in, in.readInt()));
    }

    /** @param text null for nothing */
    static void writeText(DataOutput out, String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeBytes(DataOutput out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Optional<String> readText(DataInput in) throws IOException {
        int length = in.readInt();
        return length < 0 ? Optional.empty() : Optional.of(new String(readBytes(in, length), StandardCharsets.UTF_8));
    }

    private static byte[] readBytes(DataInput in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
