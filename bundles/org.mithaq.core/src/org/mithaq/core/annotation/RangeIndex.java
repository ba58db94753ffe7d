package org.mithaq.core.annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.mithaq.text.RawRange;

/**
 * Finds what lies over a range, for ranges that come and go.
 *
 * <p>Ranges are kept by their length, in classes of powers of two, and by their start within a class. What reaches into
 * a range of the query starts at most one class length before it, so that few ranges beside the answer are looked at;
 * adding, removing and asking take logarithmic time for each class that is in use.
 */
public final class RangeIndex<T> {

    private record Item<T>(RawRange range, T element) {
    }

    private final NavigableMap<Integer, NavigableMap<Integer, List<Item<T>>>> byLength = new TreeMap<>();

    public void add(RawRange range, T element) {
        byLength.computeIfAbsent(lengthClass(range), c -> new TreeMap<>())
                .computeIfAbsent(range.start().value(), s -> new ArrayList<>(1)).add(new Item<>(range, element));
    }

    public void remove(RawRange range, T element) {
        NavigableMap<Integer, List<Item<T>>> starts = byLength.get(lengthClass(range));
        if (starts == null || !starts.containsKey(range.start().value())) {
            return;
        }
        List<Item<T>> items = starts.get(range.start().value());
        items.remove(new Item<>(range, element));
        if (items.isEmpty()) {
            starts.remove(range.start().value());
        }
        if (starts.isEmpty()) {
            byLength.remove(lengthClass(range));
        }
    }

    /** What shares a character with the range, each element once. */
    public Set<T> in(RawRange range) {
        Set<T> found = new LinkedHashSet<>();
        byLength.forEach((lengthClass, starts) -> {
            int first = Math.max(0, range.start().value() - (1 << lengthClass));
            for (List<Item<T>> items : starts.subMap(first, true, range.end().value(), false).values()) {
                for (Item<T> item : items) {
                    if (item.range().intersects(range)) {
                        found.add(item.element());
                    }
                }
            }
        });
        return found;
    }

    /** The least number of bits that the length needs: every range of class n is shorter than two to the power n. */
    private static int lengthClass(RawRange range) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(range.length());
    }
}
