package org.mithaq.export;

/**
 * Where something that belongs to a group is found again.
 *
 * @param group the fingerprint of the group
 * @param root the place of its record among those at the top of its document, counted from 0
 * @param ordinal its place among all that this record leads to, counted from 0
 */
record GroupedElement(long group, int root, int ordinal) {
}
