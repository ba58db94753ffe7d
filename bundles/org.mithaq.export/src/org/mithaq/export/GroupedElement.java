package org.mithaq.export;

import org.mithaq.codebook.evaluation.GroupIdentity;

/**
 * Where something that belongs to a group is found again.
 *
 * @param root the place of its record among those at the top of its document, counted from 0
 * @param ordinal its place among all that this record leads to, counted from 0
 */
record GroupedElement(GroupIdentity group, int root, int ordinal) {
}
