package org.mithaq.export.row;

import java.util.Arrays;

/** Numbers groups from 0 in the order in which they come, in some 30 bytes for each. */
final class GroupNumbers {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int FREE = 0;

    private long[] groups = new long[1 << 9];
    /** A number and 1, at a slot that its group leads to or one behind it. */
    private int[] slots = new int[1 << 10];
    private int size;

    /** The number of a group, the next one when it is new. */
    int of(long group) {
        int slot = slotOf(group);
        if (slots[slot] != FREE) {
            return slots[slot] - 1;
        }
        if (size == groups.length) {
            grow();
            slot = slotOf(group);
        }
        groups[size] = group;
        slots[slot] = ++size;
        return size - 1;
    }

    private int slotOf(long group) {
        int slot = (int) (group * FACTOR >>> (Long.SIZE - Integer.numberOfTrailingZeros(slots.length)));
        while (slots[slot] != FREE && groups[slots[slot] - 1] != group) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        groups = Arrays.copyOf(groups, 2 * size);
        slots = new int[4 * size];
        for (int number = 0; number < size; number++) {
            slots[slotOf(groups[number])] = number + 1;
        }
    }

    /** The group of a number. */
    long group(int number) {
        return groups[number];
    }

    /** How many groups there are. */
    int size() {
        return size;
    }
}
