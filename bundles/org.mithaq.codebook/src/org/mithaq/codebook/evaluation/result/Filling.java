package org.mithaq.codebook.evaluation.result;

/** Whether something is coded. */
public enum Filling {
    /** There are values or elements. */
    FILLED,
    /** It is coded as missing. */
    MISSING,
    /** There is nothing. */
    EMPTY;

    /** Whether a result holds something; an empty list holds nothing. */
    public static Filling of(Result result) {
        if (result.isMissing()) {
            return MISSING;
        }
        return result.isAbsent() || result instanceof Result.ListOf list && list.elements().isEmpty() ? EMPTY : FILLED;
    }
}
