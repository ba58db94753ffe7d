package org.mithaq.text.repair.model;

/** Counts by a number that is not negative. */
final class LongCounts {

    /** Takes a number and its count. */
    @FunctionalInterface
    interface Taker {
        void take(long key, int count);
    }

    private static final long FREE = -1;

    /** Each number with its count behind it, so that both are fetched at once. */
    private long[] table = empty(1024);
    private int size;

    private static long[] empty(int places) {
        long[] table = new long[places * 2];
        for (int at = 0; at < table.length; at += 2) {
            table[at] = FREE;
        }
        return table;
    }

    int get(long key) {
        int at = place(table, key);
        return (int) table[at + 1];
    }

    /** Adds to a count and gives the count before. */
    int add(long key, int count) {
        int at = place(table, key);
        int before = (int) table[at + 1];
        table[at + 1] = before + count;
        if (table[at] == FREE) {
            table[at] = key;
            if (++size * 4 > table.length) {
                grow();
            }
        }
        return before;
    }

    /** Gives each number with its count, in no certain order. */
    void forEach(Taker action) {
        for (int at = 0; at < table.length; at += 2) {
            if (table[at] != FREE) {
                action.take(table[at], (int) table[at + 1]);
            }
        }
    }

    private void grow() {
        long[] old = table;
        table = empty(old.length);
        for (int from = 0; from < old.length; from += 2) {
            if (old[from] != FREE) {
                int at = place(table, old[from]);
                table[at] = old[from];
                table[at + 1] = old[from + 1];
            }
        }
    }

    private static int place(long[] table, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int last = table.length - 2;
        int at = (int) (mixed >>> 32) << 1 & last;
        while (table[at] != FREE && table[at] != key) {
            at = at + 2 & last;
        }
        return at;
    }
}
