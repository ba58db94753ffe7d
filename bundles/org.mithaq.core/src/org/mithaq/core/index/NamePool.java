package org.mithaq.core.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets documents share their names, which are the same in thousands of them, with each other and with the codebook. */
final class NamePool {

    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** A pool for one document alone. */
    static NamePool none() {
        return new NamePool();
    }

    String shared(String name) {
        return names.computeIfAbsent(name, String::intern);
    }
}
