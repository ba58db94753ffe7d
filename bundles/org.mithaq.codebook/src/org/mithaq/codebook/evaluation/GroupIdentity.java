package org.mithaq.codebook.evaluation;

import java.util.List;
import java.util.Map;

/** What the things of a group have in common, by the names of the keys. Equal for the same group, whatever made it. */
public final class GroupIdentity {

    private final Map<String, Result> keys;
    private final List<Object> values;

    GroupIdentity(Map<String, Result> keys) {
        this.keys = keys;
        this.values = keys.values().stream().map(Keys::of).toList();
    }

    /** The values of the keys. */
    Map<String, Result> keys() {
        return keys;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupIdentity that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
