package org.mithaq.text.repair;

import java.util.Arrays;

/** Counts by a number that is not negative. */
final class LongCounts {

    private static final long FREE = -1;

    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int size;

    LongCounts() {
        Arrays.fill(keys, FREE);
    }

    int get(long key) {
        int at = place(keys, key);
        return keys[at] == key ? counts[at] : 0;
    }

    /** Adds to a count and gives the count before. */
    int add(long key, int count) {
        int at = place(keys, key);
        if (keys[at] == key) {
            counts[at] += count;
            return counts[at] - count;
        }
        keys[at] = key;
        counts[at] = count;
        if (++size * 2 > keys.length) {
            grow();
        }
        return 0;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = place(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    private static int place(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[at] != FREE && keys[at] != key) {
            at = at + 1 & (keys.length - 1);
        }
        return at;
    }
}
