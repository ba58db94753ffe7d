package org.mithaq.codebook.evaluation.name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out once for each of several things, of which there are few. Any thread may ask.
 *
 * @param <K> the things
 * @param <V> what is known about them
 */
public final class Known<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> findingOut;

    /** @param findingOut asked once for each thing, by any thread; gives no null */
    public Known(Function<K, V> findingOut) {
        this.findingOut = findingOut;
    }

    /** What is known about a thing, found out now when it is asked for first. */
    public V of(K key) {
        // asked first whether it is there, since a map that may have to make it makes threads wait for each other
        V value = known.get(key);
        return value == null ? known.computeIfAbsent(key, findingOut) : value;
    }
}
