package org.mithaq.core.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the codebook that a document uses, each written once. */
final class NameTable {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int placeOf(String name) {
        return places.computeIfAbsent(name, added -> {
            names.add(added);
            return names.size() - 1;
        });
    }

    List<String> names() {
        return names;
    }
}
