package org.mithaq.core.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets documents share their names, which are the same in thousands of them. */
final class NamePool {

    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** A pool for one document alone. */
    static NamePool none() {
        return new NamePool();
    }

    String shared(String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }
}
