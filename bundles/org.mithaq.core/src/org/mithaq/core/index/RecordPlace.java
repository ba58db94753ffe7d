package org.mithaq.core.index;

import java.util.Comparator;

/**
 * Where a record stands.
 *
 * @param root the place of the record at the top that it is or belongs to, counted from 0
 */
public record RecordPlace(IndexedDocument document, int root) {

    static final Comparator<RecordPlace> IN_ORDER = Comparator
            .comparing(RecordPlace::document, IndexedDocument.BY_REPORT).thenComparing(RecordPlace::root);
}
