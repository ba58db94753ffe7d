package org.mithaq.codebook.evaluation.operator;

import org.mithaq.codebook.evaluation.result.Result;

/** Tells quickly whether two results are the same. */
public final class Keys {

    private Keys() {
    }

    /**
     * What a result is known by: two results of one type are equal, in the sense of {@link Comparisons#equal}, when their
     * keys are.
     */
    public static Object of(Result result) {
        Result plain = result.plain();
        return switch (plain) {
            case Result.Text(String text) -> text;
            case Result.Code(String id, var element) -> id;
            case Result.Report(String id, var report) -> id;
            case Result.Participation participation -> entry(participation.entry());
            case Result.Entry entry -> entry(entry);
            case Result.Record record -> record.identity();
            case Result.Evidence passage -> new PartKey(Result.Identity.of(passage.owner()), passage.number());
            case Result.Decision decision -> new PartKey(Result.Identity.of(decision.owner()), decision.number());
            default -> Bounds.of(plain).<Object>map(Bounds::normalised).orElse(plain);
        };
    }

    private static Object entry(Result.Entry entry) {
        return new EntryKey(entry.registry(), entry.id());
    }

    private record EntryKey(String registry, String id) {
    }

    /** A passage or decision of a record, be it read twice. */
    private record PartKey(Result.Identity owner, int number) {
    }
}
