package org.mithaq.core.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The different runs of four characters of a text without its blanks: what is looked up to find words whatever blanks
 * stand in them or are missing between them. Kept as numbers, since there are many.
 */
final class Grams {

    /** Characters of a gram. Shorter words are looked up as words. */
    static final int LENGTH = 4;

    private static final int FIRST_SIZE = 4096;

    private long[] table = new long[FIRST_SIZE];
    private int size;

    /** The different grams of a folded text, in no order. */
    static Grams of(String folded) {
        Grams grams = new Grams();
        long gram = 0;
        int seen = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) != ' ') {
                gram = gram << Character.SIZE | folded.charAt(i);
                if (++seen >= LENGTH) {
                    grams.add(gram);
                }
            }
        }
        return grams;
    }

    /** The grams as numbers, with zeros between. */
    long[] table() {
        return table;
    }

    /** Writes the four characters of a gram. */
    static void write(long gram, char[] letters) {
        for (int i = 0; i < LENGTH; i++) {
            letters[i] = (char) (gram >>> Character.SIZE * (LENGTH - 1 - i));
        }
    }

    /** All grams as terms. */
    List<String> terms() {
        List<String> terms = new ArrayList<>(size);
        char[] letters = new char[LENGTH];
        for (long gram : table) {
            if (gram != 0) {
                write(gram, letters);
                terms.add(new String(letters));
            }
        }
        return terms;
    }

    private void add(long gram) {
        int at = place(gram);
        if (table[at] == 0) {
            table[at] = gram;
            if (++size * 2 > table.length) {
                grow();
            }
        }
    }

    private int place(long gram) {
        int mask = table.length - 1;
        int at = (int) (gram * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (table[at] != 0 && table[at] != gram) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        Arrays.stream(old).filter(gram -> gram != 0).forEach(gram -> table[place(gram)] = gram);
    }
}
