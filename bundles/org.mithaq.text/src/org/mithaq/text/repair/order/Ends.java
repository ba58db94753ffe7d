package org.mithaq.text.repair.order;

/**
 * What stands around a strip.
 *
 * @param looseStart whether blanks stand before it: at the left edge of the page, they may be the end of the line
 * @param looseEnd whether blanks behind it belong to something else
 * @param endsWord whether its last word goes on in no other run
 */
record Ends(boolean looseStart, boolean looseEnd, boolean endsWord) {
}
