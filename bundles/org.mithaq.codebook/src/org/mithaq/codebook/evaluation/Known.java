package org.mithaq.codebook.evaluation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out once for each of several things, of which there are few. Any thread may ask.
 *
 * @param <K> the things
 * @param <V> what is known about them
 */
final class Known<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> findingOut;

    Known(Function<K, V> findingOut) {
        this.findingOut = findingOut;
    }

    /** Asks first whether it is there, since a map that may have to make it makes threads wait for each other. */
    V of(K key) {
        V value = known.get(key);
        return value == null ? known.computeIfAbsent(key, findingOut) : value;
    }
}
