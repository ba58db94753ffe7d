package org.mithaq.core.index;

import java.util.HexFormat;
import java.util.stream.Stream;

/** Tells contents apart: the same content has the same hash in every document and process. */
public final class ContentHash {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private long hash = FACTOR;

    /**
     * The hash of several texts.
     *
     * @return 16 hexadecimal digits
     */
    public static String of(Stream<String> texts) {
        ContentHash hash = new ContentHash();
        texts.forEachOrdered(hash::add);
        return HexFormat.of().toHexDigits(hash.value());
    }

    void add(long number) {
        hash = (Long.rotateLeft(hash, 23) ^ number) * FACTOR;
    }

    /** Twice as wide as the hash of a string, since a project has millions of them. */
    void add(String text) {
        long wide = text.length();
        for (int i = 0; i < text.length(); i++) {
            wide = wide * 1_000_003L + text.charAt(i);
        }
        add(wide);
    }

    long value() {
        return hash;
    }
}
