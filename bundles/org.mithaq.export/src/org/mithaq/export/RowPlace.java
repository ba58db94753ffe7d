package org.mithaq.export;

/**
 * Where a row is found again.
 *
 * @param unit the document, or the batch of groups, that is read again for it; counted from 0
 * @param root the place of the row's record among those at the top of the document, counted from 0; 0 in a batch
 * @param ordinal its place among the rows of the record or the batch, counted from 0
 */
record RowPlace(int unit, int root, int ordinal) {
}
