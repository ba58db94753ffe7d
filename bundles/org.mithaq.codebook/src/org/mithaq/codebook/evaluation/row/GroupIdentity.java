package org.mithaq.codebook.evaluation.row;

import java.util.List;
import java.util.Map;
import org.mithaq.codebook.evaluation.operator.Keys;
import org.mithaq.codebook.evaluation.result.Result;

/** What the things of a group have in common, by the names of the keys. Equal for the same group, whatever made it. */
public final class GroupIdentity {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long LETTER = 1_000_003L;

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

    /**
     * A number that is the same for the same group and, in all likelihood, only for it: so that many groups can be told
     * apart without holding what they have in common.
     */
    public long fingerprint() {
        long print = FACTOR;
        for (Object value : values) {
            String text = value.toString();
            long each = text.length();
            for (int i = 0; i < text.length(); i++) {
                each = each * LETTER + text.charAt(i);
            }
            print = (Long.rotateLeft(print, 23) ^ each) * FACTOR;
        }
        return print;
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
