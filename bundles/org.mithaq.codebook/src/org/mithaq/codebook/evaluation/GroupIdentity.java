package org.mithaq.codebook.evaluation;

import java.util.List;
import java.util.Map;

/** What the things of a group have in common, by the names of the keys. Equal for the same group, whatever made it. */
public final class GroupIdentity {

    private final Map<String, Result> keys;
    private final List<Object> values;

    GroupIdentity(Map<String, Result> keys) {
        this.keys = keys;
        this.values = keys.values().stream().map(GroupIdentity::value).toList();
    }

    /** The values of the keys. */
    Map<String, Result> keys() {
        return keys;
    }

    private static Object value(Result key) {
        return switch (key) {
            case Result.Numeric(var number) -> number.stripTrailingZeros();
            case Result.Code code -> code.id();
            case Result.Entry entry -> List.of(entry.registry(), entry.id());
            case Result.Record record -> record.identity();
            case Result.Report report -> List.of(report.id());
            default -> key;
        };
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
