package org.mithaq.extract.pdf;

/** Something that takes a place on a page, from left to right and from top to bottom. In points. */
interface Item {

    double left();

    double right();

    /** Where it stands: the base line of a row, the upper edge of a table. */
    double top();

    /** How large its letters are. */
    double size();
}
