package org.mithaq.core.suggest;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/**
 * An item of a list.
 *
 * @param number as printed; 0 for a bullet
 * @param mark where the number or bullet stands
 * @param words the text of the item without the mark
 */
record ListItem(int number, RawRange mark, RawSegments words) {

    /** The mark and the text behind it. */
    RawSegments segments() {
        List<RawRange> all = new ArrayList<>();
        all.add(mark);
        all.addAll(words.ranges());
        return new RawSegments(all);
    }
}
