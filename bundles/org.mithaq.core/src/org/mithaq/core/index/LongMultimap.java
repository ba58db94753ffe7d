package org.mithaq.core.index;

import java.util.Arrays;

/**
 * Numbers by numbers, several for each, in no order; some 30 bytes for each. Several threads may read it. Those of one
 * number are gone through from {@link #first} to {@link #next}, until there is {@link #NONE}.
 */
final class LongMultimap {

    /** No entry. */
    static final int NONE = -1;

    private int[] slots = new int[1 << 10];
    private long[] keys = new long[1 << 9];
    private long[] values = new long[1 << 9];
    private int[] next = new int[1 << 9];
    private int size;

    LongMultimap() {
        Arrays.fill(slots, NONE);
    }

    void add(long key, long value) {
        if (size == keys.length) {
            grow();
        }
        keys[size] = key;
        values[size] = value;
        link(size);
        size++;
    }

    private void link(int entry) {
        int slot = slot(keys[entry]);
        next[entry] = slots[slot];
        slots[slot] = entry;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> (Long.SIZE - Integer.numberOfTrailingZeros(slots.length)));
    }

    private void grow() {
        int larger = keys.length * 2;
        keys = Arrays.copyOf(keys, larger);
        values = Arrays.copyOf(values, larger);
        next = Arrays.copyOf(next, larger);
        slots = new int[larger * 2];
        Arrays.fill(slots, NONE);
        for (int entry = 0; entry < size; entry++) {
            link(entry);
        }
    }

    /** The first entry of a number. */
    int first(long key) {
        return entry(slots[slot(key)], key);
    }

    /** The next entry of the same number. */
    int next(int entry) {
        return entry(next[entry], keys[entry]);
    }

    private int entry(int from, long key) {
        int entry = from;
        while (entry != NONE && keys[entry] != key) {
            entry = next[entry];
        }
        return entry;
    }

    /** What stands in an entry. */
    long value(int entry) {
        return values[entry];
    }
}
