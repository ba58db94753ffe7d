package org.mithaq.core.index;

/** The content of a document of the index, kept in memory or read whenever it is asked for. */
@FunctionalInterface
interface DocumentBytes {

    /** @throws java.io.UncheckedIOException when it cannot be read any more */
    byte[] read();
}
