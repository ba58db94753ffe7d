package org.mithaq.text.zone.section;

import java.util.Arrays;

/** A text without its diacritics, and where its characters stand with them. */
record BareText(String text, int[] places) {

    static BareText of(String written) {
        StringBuilder bare = new StringBuilder();
        int[] places = new int[written.length() + 1];
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '\u064B' || written.charAt(i) > '\u0652') {
                places[bare.length()] = i;
                bare.append(written.charAt(i));
            }
        }
        places[bare.length()] = written.length();
        return new BareText(bare.toString(), Arrays.copyOf(places, bare.length() + 1));
    }

    /** The place in the written text of a character of the bare one. */
    int written(int offset) {
        return places[offset];
    }
}
