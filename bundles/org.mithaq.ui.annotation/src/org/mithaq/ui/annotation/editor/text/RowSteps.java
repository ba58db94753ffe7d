package org.mithaq.ui.annotation.editor.text;

/**
 * Finds the place above or below another one in text whose lines are wrapped. A row is what is printed between two
 * wraps; rows stand below each other in the order of the text.
 */
public final class RowSteps {

    /** Where the caret is drawn for an offset. */
    public interface Places {
        int x(int offset);

        /** Never smaller for a later offset. */
        int y(int offset);
    }

    private final Places places;
    private final int length;

    /**
     * @param length number of characters of the text
     */
    public RowSteps(Places places, int length) {
        this.places = places;
        this.length = length;
    }

    /** The place in the next row that is nearest to an x; the end of the text when there is no next row. */
    public int down(int offset, int x) {
        int row = places.y(offset);
        int next = offset;
        while (next < length && places.y(next) <= row) {
            next++;
        }
        return places.y(next) <= row ? length : nearest(next, x);
    }

    /** The place in the row above that is nearest to an x; the start of the text when there is no row above. */
    public int up(int offset, int x) {
        int start = start(offset);
        return start == 0 ? 0 : nearest(start(start - 1), x);
    }

    /** The first place of the row. */
    public int start(int offset) {
        int row = places.y(offset);
        int start = offset;
        while (start > 0 && places.y(start - 1) == row) {
            start--;
        }
        return start;
    }

    /** The last place of the row. */
    public int end(int offset) {
        int row = places.y(offset);
        int end = offset;
        while (end < length && places.y(end + 1) == row) {
            end++;
        }
        return end;
    }

    private int nearest(int start, int x) {
        int best = start;
        int end = end(start);
        for (int offset = start; offset <= end; offset++) {
            if (Math.abs(places.x(offset) - x) < Math.abs(places.x(best) - x)) {
                best = offset;
            }
        }
        return best;
    }
}
