package org.mithaq.text.zone.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/**
 * An item of a list.
 *
 * @param number as printed, for a letter its place in the alphabet of numbers; 0 for a bullet
 * @param mark where the number, letter or bullet stands
 * @param words the text of the item without the mark and without the items inside
 * @param nested the items of a list inside of this item, in their order
 */
public record ListItem(int number, RawRange mark, RawSegments words, List<ListItem> nested) {

    public ListItem {
        nested = List.copyOf(nested);
    }

    /** The mark and the text behind it. */
    public RawSegments segments() {
        List<RawRange> all = new ArrayList<>();
        all.add(mark);
        all.addAll(words.ranges());
        return new RawSegments(all);
    }

    /** This item and all inside of it, in the order of the text. */
    public Stream<ListItem> withNested() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(ListItem::withNested));
    }
}
