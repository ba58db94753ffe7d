package org.mithaq.extract.pdf.row;

/** Something that takes a place on a page, from left to right and from top to bottom. In points. */
public interface Item {

    /** Where it begins. */
    double left();

    /** Where it ends. */
    double right();

    /** Where it stands: the base line of a row, the upper edge of a table. */
    double top();

    /** How large its letters are. */
    double size();
}
