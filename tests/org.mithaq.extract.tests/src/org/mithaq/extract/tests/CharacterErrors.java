package org.mithaq.extract.tests;

import java.text.Normalizer;

/** How far a text is from the one that was expected: the fewest characters to add, drop or change. */
final class CharacterErrors {

    private CharacterErrors() {
    }

    /** White space counts as one blank, and marks may stand on a letter in any order. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }

    static int between(String expected, String found) {
        int[] before = new int[found.length() + 1];
        int[] now = new int[found.length() + 1];
        for (int j = 0; j <= found.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= expected.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= found.length(); j++) {
                int changed = before[j - 1] + (expected.charAt(i - 1) == found.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            int[] swapped = before;
            before = now;
            now = swapped;
        }
        return before[found.length()];
    }
}
