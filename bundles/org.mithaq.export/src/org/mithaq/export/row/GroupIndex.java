package org.mithaq.export.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the members of groups are found, in 16 bytes for each: so that groups over all records need not hold these
 * records. Groups are numbered in the order of their first members.
 */
public final class GroupIndex {

    private static final int FIELDS = 4;

    private final GroupNumbers groups = new GroupNumbers();
    private int[] places = new int[FIELDS * 1024];
    private int size;

    /**
     * Adds the groups of a document.
     *
     * @param document its place among the documents, which are added in their order
     * @return whether none of these groups has members in an earlier document
     */
    public boolean add(int document, DocumentGroups found) {
        int known = groups.size();
        boolean apart = true;
        for (MemberPlace place : found.places()) {
            int group = groups.of(place.group());
            apart &= group >= known;
            add(group, document, place);
        }
        return apart;
    }

    private void add(int group, int document, MemberPlace place) {
        if (size * FIELDS == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        int at = size++ * FIELDS;
        places[at] = group;
        places[at + 1] = document;
        places[at + 2] = place.root();
        places[at + 3] = place.ordinal();
    }

    /** The groups with their members, cut into batches of about so many members; no group is cut. */
    public List<Batch> batches(int members) {
        int[] counts = new int[groups.size() + 1];
        for (int i = 0; i < size; i++) {
            counts[places[i * FIELDS] + 1]++;
        }
        Arrays.parallelPrefix(counts, Integer::sum);
        int[] next = counts.clone();
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[places[i * FIELDS]]++] = i;
        }
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < groups.size();) {
            int to = from + 1;
            while (to < groups.size() && counts[to + 1] - counts[from] <= members) {
                to++;
            }
            batches.add(new Batch(Arrays.copyOfRange(order, counts[from], counts[to])));
            from = to;
        }
        return batches;
    }

    /** The fingerprint of a member's group. */
    long groupOf(int member) {
        return groups.group(places[member * FIELDS]);
    }

    /** The place of a member's document. */
    int documentOf(int member) {
        return places[member * FIELDS + 1];
    }

    int rootOf(int member) {
        return places[member * FIELDS + 2];
    }

    int ordinalOf(int member) {
        return places[member * FIELDS + 3];
    }

    /**
     * Groups that follow each other.
     *
     * @param members their numbers in the index, by their groups, in the order of the records within each
     */
    public record Batch(int[] members) {
    }
}
