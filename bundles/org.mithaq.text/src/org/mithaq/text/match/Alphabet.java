package org.mithaq.text.match;

import java.util.List;

/** Numbers the letters that occur in a set of strings; all other letters share the number 0. */
final class Alphabet {

    private final char[] letters = new char[Character.MAX_VALUE + 1];
    private int size = 1;

    static Alphabet of(List<String> strings) {
        Alphabet alphabet = new Alphabet();
        for (String string : strings) {
            string.chars().forEach(c -> alphabet.add((char) c));
        }
        return alphabet;
    }

    private void add(char c) {
        if (letters[c] == 0) {
            letters[c] = (char) size++;
        }
    }

    int size() {
        return size;
    }

    int letter(char c) {
        return letters[c];
    }
}
