package org.mithaq.core.index;

/**
 * That something in a record at the top, or in a part of it, has an id or leads to another record of the same coder.
 *
 * @param root the place of the record at the top in its document, counted from 0
 * @param target the id
 */
record RecordLink(int root, String target) {
}
