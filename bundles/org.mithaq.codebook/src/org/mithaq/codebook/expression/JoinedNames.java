package org.mithaq.codebook.expression;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mithaq.model.codebook.NamedElement;

/** The names in two maps as one, which is made only for those who ask for all: whoever looks a name up needs no copy. */
final class JoinedNames extends AbstractMap<String, NamedElement> {

    private final Map<String, NamedElement> first;
    private final Map<String, NamedElement> second;

    private JoinedNames(Map<String, NamedElement> first, Map<String, NamedElement> second) {
        this.first = first;
        this.second = second;
    }

    /** All names of both, in their order; those of the first hide those of the second. */
    static Map<String, NamedElement> of(Map<String, NamedElement> first, Map<String, NamedElement> second) {
        if (first.isEmpty()) {
            return second;
        }
        return second.isEmpty() ? first : new JoinedNames(first, second);
    }

    @Override
    public NamedElement get(Object name) {
        var found = first.get(name);
        return found == null ? second.get(name) : found;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Set<Entry<String, NamedElement>> entrySet() {
        var all = new LinkedHashMap<>(first);
        second.forEach(all::putIfAbsent);
        return Collections.unmodifiableMap(all).entrySet();
    }
}
