package org.mithaq.export.row;

import java.nio.ByteBuffer;

/**
 * Where a row is found again.
 *
 * @param unit the document, or the batch of groups, that is read again for it; counted from 0
 * @param root the place of the row's record among those at the top of the document, counted from 0; 0 in a batch
 * @param ordinal its place among the rows of the record or the batch, counted from 0
 */
record RowPlace(int unit, int root, int ordinal) {

    private static final int FIELDS = 3;

    /** The place that {@link #toBytes()} stands for. */
    static RowPlace of(byte[] bytes) {
        ByteBuffer fields = ByteBuffer.wrap(bytes);
        return new RowPlace(fields.getInt(), fields.getInt(), fields.getInt());
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(FIELDS * Integer.BYTES).putInt(unit).putInt(root).putInt(ordinal).array();
    }
}
