package org.mithaq.codebook.evaluation.result;

import java.util.List;

/**
 * What an expression gives, with what is not known about it. A dummy needs this: it is 0 only where nothing that is not
 * known could make it 1.
 *
 * @param coded whether anything is coded at all, before conditions are asked
 * @param certain what is there
 * @param possible what is there if a condition holds of which nobody knows whether it does
 * @param absent what is not coded or missing, in places where a value could be
 */
public record Occurrences(boolean coded, List<Result> certain, List<Result> possible, List<Result> absent) {

    public Occurrences {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        absent = List.copyOf(absent);
    }

    /** What a result gives by itself. */
    public static Occurrences of(Result result) {
        boolean missing = result.plain() instanceof Result.Missing;
        return new Occurrences(missing || !result.elements().isEmpty(), result.elements(), List.of(),
                result.isAbsent() ? List.of(result) : List.of());
    }
}
