package org.mithaq.extract.office;

/**
 * How the items of one level of a list are labelled.
 *
 * @param template the label, with {@code %1} for the number on the first level, {@code %2} on the second …
 * @param start the first number
 */
record ListLevel(NumberFormat format, String template, int start) {

    /** A bullet, whatever its form on the page: fonts of symbols have no letters to tell it by. */
    static final ListLevel BULLET = new ListLevel(NumberFormat.BULLET, "•", 1);
}
