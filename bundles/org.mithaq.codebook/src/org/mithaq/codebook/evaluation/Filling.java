package org.mithaq.codebook.evaluation;

/** Whether something is coded. */
enum Filling {
    /** There are values or elements. */
    FILLED,
    /** It is coded as missing. */
    MISSING,
    /** There is nothing. */
    EMPTY;

    static Filling of(Result result) {
        if (result.isMissing()) {
            return MISSING;
        }
        return result.isAbsent() || result instanceof Result.ListOf list && list.elements().isEmpty() ? EMPTY : FILLED;
    }
}
