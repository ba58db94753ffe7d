package org.mithaq.export.csv;

import java.util.Arrays;

/** Cells as bytes in UTF-8, quoted where {@link CellQuoting} asks for it. Half of a surrogate pair becomes a question mark. */
final class CellBytes {

    /** A character of a text takes so many bytes at most; one of two UTF-16 units takes four. */
    private static final int BYTES_PER_UNIT = 3;
    private static final int QUOTES = 2;

    private byte[] bytes = new byte[1024];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void comma() {
        put(',');
    }

    void endRow() {
        put('\r');
        put('\n');
    }

    private void put(char ascii) {
        makeRoom(1);
        bytes[size++] = (byte) ascii;
    }

    /** Adds a cell with what it holds. */
    void add(String cell) {
        makeRoom((long) cell.length() * BYTES_PER_UNIT + QUOTES);
        if (CellQuoting.isPlain(cell)) {
            addPlain(cell);
        } else {
            addQuoted(cell);
        }
    }

    private void addPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            bytes[size + i] = (byte) cell.charAt(i);
        }
        size += cell.length();
    }

    private void addQuoted(String cell) {
        bytes[size++] = '"';
        for (int i = 0; i < cell.length(); i++) {
            char unit = cell.charAt(i);
            if (unit == '"') {
                bytes[size++] = '"';
                bytes[size++] = '"';
            } else if (unit < 0x80) {
                bytes[size++] = (byte) unit;
            } else if (unit < 0x800) {
                bytes[size++] = (byte) (0xC0 | unit >> 6);
                bytes[size++] = continued(unit);
            } else if (!Character.isSurrogate(unit)) {
                bytes[size++] = (byte) (0xE0 | unit >> 12);
                bytes[size++] = continued(unit >> 6);
                bytes[size++] = continued(unit);
            } else {
                i += addSurrogate(cell.codePointAt(i)) - 1;
            }
        }
        bytes[size++] = '"';
    }

    /** @return of how many UTF-16 units the character is */
    private int addSurrogate(int codePoint) {
        int units = Character.charCount(codePoint);
        if (units == 1) {
            bytes[size++] = '?';
        } else {
            bytes[size++] = (byte) (0xF0 | codePoint >> 18);
            bytes[size++] = continued(codePoint >> 12);
            bytes[size++] = continued(codePoint >> 6);
            bytes[size++] = continued(codePoint);
        }
        return units;
    }

    private static byte continued(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    /** Adds bytes of other cells. */
    void add(CellBytes cells, int from, int to) {
        makeRoom(to - from);
        System.arraycopy(cells.bytes, from, bytes, size, to - from);
        size += to - from;
    }

    private void makeRoom(long more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(size + more, 2L * bytes.length)));
        }
    }

    void writeTo(ChunkedBytes out) {
        out.add(bytes, 0, size);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
