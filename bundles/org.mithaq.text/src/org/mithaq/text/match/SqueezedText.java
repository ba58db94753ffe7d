package org.mithaq.text.match;

import org.mithaq.text.fold.FoldedRange;

/** A folded text without its blanks, with the way back. */
final class SqueezedText {

    private final String value;
    /** Place of each unit in the folded text; longer than needed. */
    private final int[] places;

    private SqueezedText(String value, int[] places) {
        this.value = value;
        this.places = places;
    }

    static SqueezedText of(String folded) {
        char[] squeezed = folded.toCharArray();
        int[] places = new int[squeezed.length];
        int length = 0;
        for (int i = 0; i < places.length; i++) {
            if (squeezed[i] != ' ') {
                places[length] = i;
                squeezed[length++] = squeezed[i];
            }
        }
        return new SqueezedText(new String(squeezed, 0, length), places);
    }

    String value() {
        return value;
    }

    FoldedRange toFolded(int start, int end) {
        return new FoldedRange(places[start], places[end - 1] + 1);
    }
}
