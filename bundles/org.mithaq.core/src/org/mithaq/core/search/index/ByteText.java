package org.mithaq.core.search.index;

import java.nio.charset.StandardCharsets;

/**
 * A text with a byte for each of its UTF-16 units, so that it takes half of the room and is looked through in less time.
 * Units that are none of the first 254 different ones share the last byte. Immutable.
 */
final class ByteText {

    private static final int SHARED = 255;

    private final String bytes;
    /** The byte of each unit; 0 for those that are not in the text. */
    private final byte[] codes = new byte[Character.MAX_VALUE + 1];

    ByteText(String text) {
        byte[] coded = new byte[text.length()];
        int different = 0;
        for (int i = 0; i < coded.length; i++) {
            char c = text.charAt(i);
            if (codes[c] == 0) {
                different = Math.min(different + 1, SHARED);
                codes[c] = (byte) different;
            }
            coded[i] = codes[c];
        }
        this.bytes = new String(coded, StandardCharsets.ISO_8859_1);
    }

    /** Where letters may be first from a place on, or -1 when they are not there. */
    int indexOf(String letters, int from) {
        byte[] coded = new byte[letters.length()];
        for (int i = 0; i < coded.length; i++) {
            coded[i] = codes[letters.charAt(i)];
        }
        return bytes.indexOf(new String(coded, StandardCharsets.ISO_8859_1), from);
    }
}
