package org.mithaq.codebook.resource;

import java.util.Arrays;

/** Measures, while a text is parsed, how many nodes stand one in another. */
final class OpenNodes {

    private static final int ROOM = 64;

    /** How high that is which each open node holds so far, the outermost node first. */
    private int[] heights = new int[ROOM];
    private int open;
    private int height;

    /** A node begins. */
    void open() {
        if (open == heights.length) {
            heights = Arrays.copyOf(heights, 2 * open);
        }
        heights[open++] = 0;
    }

    /** A node turns out to hold the innermost one, which is about to end. */
    void openAround() {
        int inner = open == 0 ? 0 : heights[--open];
        open();
        open();
        heights[open - 1] = inner;
    }

    /** The innermost node ends. */
    void close() {
        if (open == 0) {
            return;
        }
        int closed = heights[--open] + 1;
        height = Math.max(height, closed);
        if (open > 0) {
            heights[open - 1] = Math.max(heights[open - 1], closed);
        }
    }

    /** How many nodes stand one in another at the most. */
    int height() {
        return height;
    }
}
