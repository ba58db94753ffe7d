package org.mithaq.core.search.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** All different {@link Border borders} of an index that are of one kind. Immutable. */
public final class BorderList {

    /** What their terms begin with. */
    private final char mark;
    /** The four characters of each as one number, sorted without sign. */
    private final long[] borders;
    /** All characters that are the first of a border. */
    private final char[] firsts;

    private BorderList(char mark, long[] borders, char[] firsts) {
        this.mark = mark;
        this.borders = borders;
        this.firsts = firsts;
    }

    /** Takes borders in any order. */
    static final class Builder {

        private final char mark;
        private long[] borders = new long[1024];
        private int size;
        private final BitSet firsts = new BitSet();

        Builder(char mark) {
            this.mark = mark;
        }

        void add(CharSequence term) {
            if (size == borders.length) {
                borders = Arrays.copyOf(borders, size * 2);
            }
            borders[size++] = number(term.charAt(1), term.charAt(2), term.charAt(3), term.charAt(4));
            firsts.set(term.charAt(1));
        }

        BorderList build() {
            long[] sorted = Arrays.copyOf(borders, size);
            for (int i = 0; i < size; i++) {
                sorted[i] += Long.MIN_VALUE;
            }
            Arrays.sort(sorted);
            char[] chars = new char[firsts.cardinality()];
            int next = 0;
            for (int c = firsts.nextSetBit(0); c >= 0; c = firsts.nextSetBit(c + 1)) {
                chars[next++] = (char) c;
            }
            return new BorderList(mark, sorted, chars);
        }
    }

    private static long number(char first, char second, char third, char fourth) {
        return (long) first << 48 | (long) second << 32 | (long) third << 16 | fourth;
    }

    /**
     * The terms of borders that may cut letters in two; what stands around the letters may be anything.
     *
     * @param cut the letters before it are in front of the border; at least one, and one less than there are at most
     */
    public Set<String> cutting(String letters, int cut) {
        Set<String> found = new HashSet<>();
        if (cut >= Border.SIDE) {
            add(letters.charAt(cut - 2), letters, cut, found);
        } else {
            for (char first : firsts) {
                add(first, letters, cut, found);
            }
        }
        return found;
    }

    private void add(char first, String letters, int cut, Set<String> into) {
        boolean open = cut + 1 == letters.length();
        char fourth = open ? 0 : Border.side(letters.charAt(cut + 1));
        long from = Long.MIN_VALUE + number(Border.side(first), Border.side(letters.charAt(cut - 1)),
                Border.side(letters.charAt(cut)), fourth);
        long to = open ? from + Character.MAX_VALUE : from;
        int found = Arrays.binarySearch(borders, from);
        for (int i = found < 0 ? -found - 1 : found; i < borders.length && borders[i] <= to; i++) {
            into.add(term(borders[i] - Long.MIN_VALUE));
        }
    }

    private String term(long number) {
        return new String(new char[] {mark, (char) (number >>> 48), (char) (number >>> 32),
                (char) (number >>> 16), (char) number});
    }
}
