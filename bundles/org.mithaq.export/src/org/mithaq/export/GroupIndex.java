package org.mithaq.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.codebook.evaluation.GroupIdentity;

/**
 * Where the members of groups are found, in 16 bytes for each: so that groups over all records need not hold these
 * records. Groups are numbered in the order of their first members.
 */
final class GroupIndex {

    private static final int FIELDS = 4;

    private final Map<GroupIdentity, Integer> numbers = new HashMap<>();
    private final List<GroupIdentity> groups = new ArrayList<>();
    private int[] places = new int[FIELDS * 1024];
    private int size;

    /** @param document its place among the documents, which are added in their order */
    void add(int document, GroupedElement element) {
        int group = numbers.computeIfAbsent(element.group(), missing -> {
            groups.add(missing);
            return groups.size() - 1;
        });
        if (size * FIELDS == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        int at = size++ * FIELDS;
        places[at] = group;
        places[at + 1] = document;
        places[at + 2] = element.root();
        places[at + 3] = element.ordinal();
    }

    /** The groups with their members, cut into batches of about so many members; no group is cut. */
    List<Batch> batches(int members) {
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
            batches.add(new Batch(from, to, Arrays.copyOfRange(order, counts[from], counts[to])));
            from = to;
        }
        return batches;
    }

    GroupIdentity group(int number) {
        return groups.get(number);
    }

    /** Where a member is: the number of its group. */
    int groupOf(int member) {
        return places[member * FIELDS];
    }

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
     * @param from the number of the first group
     * @param to behind the last one
     * @param members by their groups, in the order of the records within each
     */
    record Batch(int from, int to, int[] members) {
    }
}
