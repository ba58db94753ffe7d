package org.mithaq.core.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;

/** All that is coded in a project at one moment. Does not change; any thread may read it. */
public final class RecordIndex {

    private final RecordKeys keys;
    private final PlaceDirectory stored;
    private final PlaceDirectory changed;
    private final Set<IndexedDocument> replaced;
    private final List<IndexedDocument> documents;

    private RecordIndex(RecordKeys keys, PlaceDirectory stored, PlaceDirectory changed) {
        this.keys = keys;
        this.stored = stored;
        this.changed = changed;
        Set<IndexedDocument> current = new TreeSet<>(IndexedDocument.BY_REPORT);
        current.addAll(changed.documents());
        replaced = new TreeSet<>(IndexedDocument.BY_REPORT);
        stored.documents().forEach(document -> {
            if (!current.add(document)) {
                replaced.add(document);
            }
        });
        documents = List.copyOf(current);
    }

    /** @param documents each of another coder or report */
    public static RecordIndex of(Collection<IndexedDocument> documents) {
        RecordKeys keys = new RecordKeys();
        return new RecordIndex(keys, new PlaceDirectory(keys, List.copyOf(documents)),
                new PlaceDirectory(keys, List.of()));
    }

    /**
     * The same with other contents of some documents, or more of them. Takes time for these alone and for those that
     * were given before.
     */
    public RecordIndex with(Collection<IndexedDocument> contents) {
        Set<IndexedDocument> together = new TreeSet<>(IndexedDocument.BY_REPORT);
        together.addAll(contents);
        together.addAll(changed.documents());
        return new RecordIndex(keys, stored, new PlaceDirectory(keys, List.copyOf(together)));
    }

    /** The documents by report, then by coder: the order of checks and tables. */
    public List<IndexedDocument> documents() {
        return documents;
    }

    /** What one coder coded in one report; empty when nothing. */
    public Optional<IndexedDocument> document(CoderName coder, ReportId report) {
        return documents.stream().filter(document -> document.report().equals(report)
                && document.coder().equals(coder)).findFirst();
    }

    /**
     * Where records of an id stand, in the order of the documents: one place, unless it was given twice.
     *
     * @param coder as the codings say; ids are unique among the records of one coder
     */
    public List<RecordPlace> records(String coder, String id) {
        List<RecordPlace> places = new ArrayList<>(1);
        stored.records(coder, id, current(places));
        changed.records(coder, id, places::add);
        return inOrder(places);
    }

    /** Where records stand that lead to an id, be it that a record of it exists or not. */
    public List<RecordPlace> linkedFrom(String coder, String id) {
        List<RecordPlace> places = new ArrayList<>(1);
        stored.linkedFrom(coder, id, current(places));
        changed.linkedFrom(coder, id, places::add);
        return inOrder(places);
    }

    private Consumer<RecordPlace> current(List<RecordPlace> places) {
        return place -> {
            if (!replaced.contains(place.document())) {
                places.add(place);
            }
        };
    }

    private static List<RecordPlace> inOrder(List<RecordPlace> places) {
        return places.size() < 2 ? places : places.stream().sorted(RecordPlace.IN_ORDER).toList();
    }
}
