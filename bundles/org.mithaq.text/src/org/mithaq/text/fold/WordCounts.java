package org.mithaq.text.fold;

/**
 * How often each word stands in a text; words are rows of letters and digits. A table of the places where words stand first,
 * so that no word is copied: a report has as many words as a dictionary.
 */
final class WordCounts {

    private static final int LEAST_SIZE = 64;

    private final String text;
    private int[] starts = new int[LEAST_SIZE];
    private int[] lengths = new int[LEAST_SIZE];
    /** Zero where a cell is free. */
    private int[] counts = new int[LEAST_SIZE];
    private int words;

    WordCounts(String text) {
        this.text = text;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
                if (start < at) {
                    add(start, at - start);
                }
                start = at + 1;
            }
        }
    }

    private void add(int start, int length) {
        int cell = cell(text, start, length);
        if (counts[cell]++ == 0) {
            starts[cell] = start;
            lengths[cell] = length;
            if (++words * 2 > counts.length) {
                grow();
            }
        }
    }

    private void grow() {
        int[] oldStarts = starts;
        int[] oldLengths = lengths;
        int[] oldCounts = counts;
        starts = new int[oldCounts.length * 2];
        lengths = new int[starts.length];
        counts = new int[starts.length];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] > 0) {
                int cell = cell(text, oldStarts[i], oldLengths[i]);
                starts[cell] = oldStarts[i];
                lengths[cell] = oldLengths[i];
                counts[cell] = oldCounts[i];
            }
        }
    }

    /** The cell of a word, or the free one that it belongs in. */
    private int cell(String source, int start, int length) {
        int mask = counts.length - 1;
        int cell = hash(source, start, length) & mask;
        while (counts[cell] > 0 && !(lengths[cell] == length && text.regionMatches(starts[cell], source, start, length))) {
            cell = cell + 1 & mask;
        }
        return cell;
    }

    private static int hash(String source, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + source.charAt(i);
        }
        return hash ^ hash >>> 15;
    }

    int of(String word) {
        return counts[cell(word, 0, word.length())];
    }
}
