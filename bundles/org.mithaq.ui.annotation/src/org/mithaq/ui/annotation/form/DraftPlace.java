package org.mithaq.ui.annotation.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where in a form something was typed. Named by the codebook's names, so that it is found again in a form that is made
 * anew for another state of the codebook.
 *
 * @param path the name of a feature; for the attribute of a part, its name behind that of the role
 * @param slots the number of the place in each field of the path, from 0
 */
record DraftPlace(List<String> path, List<Integer> slots) {

    DraftPlace {
        path = List.copyOf(path);
        slots = List.copyOf(slots);
    }

    static DraftPlace of(String feature, int slot) {
        return new DraftPlace(List.of(feature), List.of(slot));
    }

    /** This place in the attributes below a place of another field. */
    DraftPlace below(String feature, int slot) {
        return new DraftPlace(join(feature, path), join(slot, slots));
    }

    private static <T> List<T> join(T first, List<T> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    String feature() {
        return path.getFirst();
    }

    int slot() {
        return slots.getFirst();
    }

    /** Whether the place is in the attributes below another one. */
    boolean isNested() {
        return path.size() > 1;
    }

    /** The place without the field that it is nested in. */
    DraftPlace inner() {
        return new DraftPlace(path.subList(1, path.size()), slots.subList(1, slots.size()));
    }
}
