package org.mithaq.extract.pdf.layout;

import java.util.List;
import org.mithaq.extract.pdf.row.Item;

/**
 * A column, or a stretch of a page that is not parted into columns.
 *
 * @param items from top to bottom
 * @param parted whether it is one of several columns beside each other
 */
record Region(List<Item> items, double left, double right, boolean parted) {

    /** The same with other items. */
    Region with(List<Item> others) {
        return new Region(others, left, right, parted);
    }
}
