package org.mithaq.export.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the rows of a table are found again, in 12 bytes for each. Any thread may add and ask. */
final class RowPlaces {

    private static final int FIELDS = 3;

    private int[] places = new int[FIELDS * 1024];
    private int size;

    /** @return how many there are now */
    synchronized int add(List<RowPlace> more) {
        int wanted = (size + more.size()) * FIELDS;
        if (wanted > places.length) {
            places = Arrays.copyOf(places, Math.max(wanted, places.length * 2));
        }
        for (RowPlace place : more) {
            int at = size++ * FIELDS;
            places[at] = place.unit();
            places[at + 1] = place.root();
            places[at + 2] = place.ordinal();
        }
        return size;
    }

    /** Those from one number to before another, as far as they are there. */
    synchronized List<RowPlace> get(int from, int to) {
        List<RowPlace> wanted = new ArrayList<>();
        for (int at = from * FIELDS; at < Math.min(to, size) * FIELDS; at += FIELDS) {
            wanted.add(new RowPlace(places[at], places[at + 1], places[at + 2]));
        }
        return wanted;
    }
}
