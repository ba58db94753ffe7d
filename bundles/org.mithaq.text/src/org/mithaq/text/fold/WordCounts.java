package org.mithaq.text.fold;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Counts words in a text. Words are rows of letters and digits. */
final class WordCounts {

    private static final int SOME_BITS = 0xFFFF;

    private WordCounts() {
    }

    /** How often each of some words stands in a text; only words with the same hash as one of them are looked at closely. */
    static Map<String, Integer> count(String text, Set<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        BitSet hashes = new BitSet();
        for (String word : words) {
            counts.put(word, 0);
            hashes.set(word.hashCode() & SOME_BITS);
        }
        int start = 0;
        int hash = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                // as strings do it
                hash = 31 * hash + text.charAt(at);
            } else {
                if (start < at && hashes.get(hash & SOME_BITS)) {
                    counts.computeIfPresent(text.substring(start, at), (word, count) -> count + 1);
                }
                start = at + 1;
                hash = 0;
            }
        }
        return counts;
    }
}
