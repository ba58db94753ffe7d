package org.mithaq.text.zone.quote;

import java.util.Arrays;
import org.mithaq.text.RawRange;
import org.mithaq.text.zone.line.ReportLines;

/** The letters of a text's lines without all between them, with their places. */
final class Letters {

    private final char[] letters;
    /** Raw places of the letters. */
    private final int[] places;
    /** Where each line starts among the letters, and at last where the last one ends. */
    private final int[] starts;

    Letters(ReportLines lines) {
        int all = lines.raw().length();
        char[] found = new char[all];
        int[] at = new int[all];
        starts = new int[lines.size() + 1];
        int count = 0;
        for (int line = 0; line < lines.size(); line++) {
            starts[line] = count;
            for (int i = lines.line(line).start(); i < lines.line(line).end(); i++) {
                if (Character.isLetter(lines.raw().value().charAt(i))) {
                    found[count] = lines.raw().value().charAt(i);
                    at[count++] = i;
                }
            }
        }
        starts[lines.size()] = count;
        letters = Arrays.copyOf(found, count);
        places = Arrays.copyOf(at, count);
    }

    int size() {
        return letters.length;
    }

    char at(int index) {
        return letters[index];
    }

    int start(int line) {
        return starts[line];
    }

    /** The raw stretch from a letter up to the one before another. */
    RawRange raw(int from, int to) {
        return RawRange.of(places[from], places[to - 1] + 1);
    }

    /**
     * Where the letters end that repeat some others, up to a few that are wrong, missing or too many; -1 when they do not.
     *
     * @param wrong how many differences are allowed
     */
    int endOfRepetition(int from, int length, int at, int wrong) {
        int width = 2 * wrong + 1;
        int[] before = new int[width];
        for (int k = 0; k < width; k++) {
            before[k] = k < wrong ? wrong + 1 : k - wrong;
        }
        for (int i = 1; i <= length; i++) {
            int[] costs = new int[width];
            int least = wrong + 1;
            for (int k = 0; k < width; k++) {
                int j = i + k - wrong;
                int cost = wrong + 1;
                if (j >= 1 && at + j <= letters.length) {
                    cost = Math.min(cost, before[k] + (letters[from + i - 1] == letters[at + j - 1] ? 0 : 1));
                }
                cost = k > 0 ? Math.min(cost, costs[k - 1] + 1) : cost;
                cost = k + 1 < width ? Math.min(cost, before[k + 1] + 1) : cost;
                costs[k] = j < 0 ? wrong + 1 : cost;
                least = Math.min(least, costs[k]);
            }
            if (least > wrong) {
                return -1;
            }
            before = costs;
        }
        int best = 0;
        for (int k = 1; k < width; k++) {
            best = before[k] < before[best] ? k : best;
        }
        return Math.min(letters.length, at + length + best - wrong);
    }
}
