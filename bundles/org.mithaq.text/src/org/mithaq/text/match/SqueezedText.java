package org.mithaq.text.match;

import java.util.Arrays;
import org.mithaq.text.fold.FoldedRange;

/** A folded text without its blanks, with the way back. */
final class SqueezedText {

    private final String value;
    /** Place of each unit in the folded text. */
    private final int[] places;

    private SqueezedText(String value, int[] places) {
        this.value = value;
        this.places = places;
    }

    static SqueezedText of(String folded) {
        StringBuilder squeezed = new StringBuilder(folded.length());
        int[] places = new int[folded.length()];
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) != ' ') {
                places[squeezed.length()] = i;
                squeezed.append(folded.charAt(i));
            }
        }
        return new SqueezedText(squeezed.toString(), Arrays.copyOf(places, squeezed.length()));
    }

    String value() {
        return value;
    }

    FoldedRange toFolded(int start, int end) {
        return new FoldedRange(places[start], places[end - 1] + 1);
    }
}
