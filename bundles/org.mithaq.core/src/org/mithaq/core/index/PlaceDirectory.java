package org.mithaq.core.index;

import java.util.List;
import java.util.function.Consumer;

/** Says in which of some documents an id stands, and where something leads to it. Filled once, then read by any thread. */
final class PlaceDirectory {

    private final RecordKeys keys;
    private final List<IndexedDocument> documents;
    private final LongMultimap ids = new LongMultimap();
    private final LongMultimap links = new LongMultimap();

    /** @param documents are read once */
    PlaceDirectory(RecordKeys keys, List<IndexedDocument> documents) {
        this.keys = keys;
        this.documents = documents;
        for (int i = 0; i < documents.size(); i++) {
            add(i, documents.get(i));
        }
    }

    private void add(int number, IndexedDocument document) {
        DocumentDirectory directory = document.directory();
        String coder = document.header().getCoder();
        directory.ids().forEach(id -> ids.add(keys.of(coder, id.target()), place(number, id)));
        directory.links().forEach(link -> links.add(keys.of(coder, link.target()), place(number, link)));
    }

    private static long place(int document, RecordLink link) {
        return (long) document << Integer.SIZE | link.root();
    }

    void records(String coder, String id, Consumer<RecordPlace> found) {
        ids.forEach(keys.of(coder, id), place -> found.accept(place(place)));
    }

    void linkedFrom(String coder, String id, Consumer<RecordPlace> found) {
        links.forEach(keys.of(coder, id), place -> found.accept(place(place)));
    }

    private RecordPlace place(long place) {
        return new RecordPlace(documents.get((int) (place >> Integer.SIZE)), (int) place);
    }

    List<IndexedDocument> documents() {
        return documents;
    }
}
