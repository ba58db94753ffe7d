package org.mithaq.core.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;

/** All that is coded in a project at one moment. Does not change; any thread may read it. */
public final class RecordIndex {

    private final PlaceDirectory stored;
    private final PlaceDirectory changed;
    private final List<IndexedDocument> documents;
    private final Predicate<IndexedDocument> isCurrent;

    private RecordIndex(PlaceDirectory stored, PlaceDirectory changed) {
        this.stored = stored;
        this.changed = changed;
        Set<IndexedDocument> current = new TreeSet<>(IndexedDocument.BY_REPORT);
        current.addAll(changed.documents());
        Set<IndexedDocument> replaced = new TreeSet<>(IndexedDocument.BY_REPORT);
        stored.documents().forEach(document -> {
            if (!current.add(document)) {
                replaced.add(document);
            }
        });
        documents = List.copyOf(current);
        isCurrent = document -> !replaced.contains(document);
    }

    /** @param documents each of another coder or report */
    public static RecordIndex of(Collection<IndexedDocument> documents) {
        return new RecordIndex(new PlaceDirectory(List.copyOf(documents)), new PlaceDirectory(List.of()));
    }

    /**
     * The same with other contents of some documents, or more of them. Takes time for these alone and for those that
     * were given before.
     */
    public RecordIndex with(Collection<IndexedDocument> contents) {
        Set<IndexedDocument> together = new TreeSet<>(IndexedDocument.BY_REPORT);
        together.addAll(contents);
        together.addAll(changed.documents());
        return new RecordIndex(stored, new PlaceDirectory(List.copyOf(together)));
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
        long key = RecordKey.of(coder, id);
        List<RecordPlace> places = new ArrayList<>(1);
        stored.addRecords(key, isCurrent, places);
        changed.addRecords(key, document -> true, places);
        return inOrder(places);
    }

    /** Whether records of the same id stand in no two places, which is told without looking where no id does. */
    public boolean isUnique(String coder, String id) {
        boolean all = !stored.repeats() && changed.documents().isEmpty();
        return all || records(coder, id).size() < 2;
    }

    /** Where records stand that lead to an id, be it that a record of it exists or not. */
    public List<RecordPlace> linkedFrom(String coder, String id) {
        long key = RecordKey.of(coder, id);
        List<RecordPlace> places = new ArrayList<>(1);
        stored.addLinkedFrom(key, isCurrent, places);
        changed.addLinkedFrom(key, document -> true, places);
        return inOrder(places);
    }

    private static List<RecordPlace> inOrder(List<RecordPlace> places) {
        return places.size() < 2 ? places : places.stream().sorted(RecordPlace.IN_ORDER).toList();
    }
}
