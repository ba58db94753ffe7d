package org.mithaq.core.index;

import java.util.List;
import java.util.function.Predicate;

/** Says in which of some documents an id stands, and where something leads to it. Filled once, then read by any thread. */
final class PlaceDirectory {

    private final List<IndexedDocument> documents;
    private final LongMultimap ids = new LongMultimap();
    private final LongMultimap links = new LongMultimap();
    private boolean repeats;

    /** @param documents are read once */
    PlaceDirectory(List<IndexedDocument> documents) {
        this.documents = documents;
        for (int i = 0; i < documents.size(); i++) {
            add(i, documents.get(i));
        }
    }

    private void add(int number, IndexedDocument document) {
        DocumentDirectory directory = document.directory();
        String coder = document.header().getCoder();
        for (RecordLink id : directory.ids()) {
            long key = RecordKey.of(coder, id.target());
            repeats |= ids.first(key) != LongMultimap.NONE;
            ids.add(key, place(number, id));
        }
        directory.links().forEach(link -> links.add(RecordKey.of(coder, link.target()), place(number, link)));
    }

    private static long place(int document, RecordLink link) {
        return (long) document << Integer.SIZE | link.root();
    }

    /** Whether any id stands in two places. */
    boolean repeats() {
        return repeats;
    }

    /** Adds where an id stands, as far as that is in wanted documents. */
    void addRecords(long key, Predicate<IndexedDocument> wanted, List<RecordPlace> to) {
        add(ids, key, wanted, to);
    }

    /** Adds where something leads to an id, as far as that is in wanted documents. */
    void addLinkedFrom(long key, Predicate<IndexedDocument> wanted, List<RecordPlace> to) {
        add(links, key, wanted, to);
    }

    private void add(LongMultimap places, long key, Predicate<IndexedDocument> wanted, List<RecordPlace> to) {
        for (int entry = places.first(key); entry != LongMultimap.NONE; entry = places.next(entry)) {
            long place = places.value(entry);
            IndexedDocument document = documents.get((int) (place >> Integer.SIZE));
            if (wanted.test(document)) {
                to.add(new RecordPlace(document, (int) place));
            }
        }
    }

    List<IndexedDocument> documents() {
        return documents;
    }
}
