package org.mithaq.text;

/** Bytes that are no well-formed UTF-8, with the place of the first one that is wrong. */
public final class BrokenTextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int byteOffset;

    /**
     * @param byteOffset number of bytes of the file, a byte order mark included, before the broken one
     */
    public BrokenTextException(int byteOffset) {
        super("The text is not valid UTF-8: the byte at offset " + byteOffset + " is broken");
        this.byteOffset = byteOffset;
    }

    /** Number of bytes of the file, a byte order mark included, before the broken one. */
    public int byteOffset() {
        return byteOffset;
    }
}
