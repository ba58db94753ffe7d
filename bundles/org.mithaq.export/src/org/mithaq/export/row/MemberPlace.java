package org.mithaq.export.row;

/**
 * Where a member of a group is found again.
 *
 * @param group the fingerprint of the group
 * @param root the place of its record among those at the top of its document, counted from 0
 * @param ordinal its place among all that this record leads to, counted from 0
 */
record MemberPlace(long group, int root, int ordinal) {
}
