package org.mithaq.codebook.ide.completion;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether what was typed is the beginning of a name, of a part of it, or of a word of a label. */
final class Matching {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640^]");
    private static final Pattern PARTS = Pattern.compile("[_\\s]+");

    private final String typed;

    Matching(String typed) {
        this.typed = fold(typed);
    }

    /** How well a candidate fits: 2 when it begins so, 1 when one of its words does, 0 when it does not fit. */
    int quality(String candidate) {
        var folded = fold(candidate);
        if (folded.startsWith(typed)) {
            return 2;
        }
        if (typed.indexOf(' ') >= 0) {
            return folded.contains(" " + typed) ? 1 : 0;
        }
        return Arrays.stream(PARTS.split(folded)).anyMatch(part -> part.startsWith(typed)) ? 1 : 0;
    }

    /** Letters that Arabic writes in several ways are one, so that nobody has to type a hamza to find a label. */
    private static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace('\u0649', '\u064A').replace('\u0629', '\u0647').toLowerCase(Locale.ROOT);
    }
}
