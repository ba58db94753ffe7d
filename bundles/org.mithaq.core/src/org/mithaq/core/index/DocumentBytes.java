package org.mithaq.core.index;

import java.util.Arrays;

/** The content of a document of the index, kept in memory or read whenever it is asked for. */
interface DocumentBytes {

    /** @throws java.io.UncheckedIOException when it cannot be read any more */
    byte[] read();

    /**
     * Some of it, and behind that the checksum with which it ends.
     *
     * @throws java.io.UncheckedIOException when it cannot be read any more
     */
    byte[] read(int from, int to);

    /** A content that is kept. */
    static DocumentBytes of(byte[] content) {
        return new DocumentBytes() {

            @Override
            public byte[] read() {
                return content;
            }

            @Override
            public byte[] read(int from, int to) {
                return part(content, from, to);
            }
        };
    }

    /** Copies some of a content and the checksum at its end. */
    static byte[] part(byte[] content, int from, int to) {
        byte[] part = Arrays.copyOfRange(content, from, to + DocumentForm.CHECKSUM);
        System.arraycopy(content, content.length - DocumentForm.CHECKSUM, part, to - from, DocumentForm.CHECKSUM);
        return part;
    }
}
