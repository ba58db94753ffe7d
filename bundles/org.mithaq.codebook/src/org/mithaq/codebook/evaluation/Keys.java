package org.mithaq.codebook.evaluation;

import java.util.Optional;

/** Tells quickly whether two results are the same. */
final class Keys {

    private Keys() {
    }

    /**
     * What a result is known by: two results with keys are equal in the sense of {@link Comparisons#equal} when their
     * keys are. Empty for numbers, quantities and dates, whose bounds decide.
     */
    static Optional<Object> of(Result result) {
        return Optional.ofNullable(switch (result.plain()) {
            case Result.Text(String text) -> text;
            case Result.Code(String id, var element) -> id;
            case Result.Report(String id, var report) -> id;
            case Result.Participation participation -> entry(participation.entry());
            case Result.Entry entry -> entry(entry);
            case Result.Record record -> record.identity();
            default -> null;
        });
    }

    private static Object entry(Result.Entry entry) {
        return new EntryKey(entry.registry(), entry.id());
    }

    private record EntryKey(String registry, String id) {
    }
}
