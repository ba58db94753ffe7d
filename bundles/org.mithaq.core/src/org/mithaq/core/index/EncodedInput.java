package org.mithaq.core.index;

import org.apache.lucene.util.BitUtil;

/** Reads the numbers that Lucene's outputs write, and texts, at the speed that reading a million records needs. */
final class EncodedInput {

    private static final int BITS = 7;

    private final byte[] bytes;
    private int at;

    /** @param start where reading begins */
    EncodedInput(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** What was written by {@code writeVInt}; nearly all of them are one byte. */
    int number() {
        byte first = bytes[at++];
        return first >= 0 ? first : (int) rest(first);
    }

    /** What was written by {@code writeVLong} after {@code zigZagEncode}. */
    long signed() {
        byte first = bytes[at++];
        return BitUtil.zigZagDecode(first >= 0 ? first : rest(first));
    }

    private long rest(byte first) {
        long number = first & Byte.MAX_VALUE;
        byte next = first;
        for (int shift = BITS; next < 0; shift += BITS) {
            next = bytes[at++];
            number |= (long) (next & Byte.MAX_VALUE) << shift;
        }
        return number;
    }

    /** What {@link EncodedText} wrote. */
    String text() {
        int beginning = number();
        if (beginning == 0) {
            return "";
        }
        int start = at;
        at += EncodedText.bytes(beginning);
        return EncodedText.read(bytes, start, beginning);
    }
}
