package org.mithaq.codebook.evaluation;

import java.util.Collection;

/** Whether a condition holds. It is unknown when it asks for something that is missing or not coded yet. */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** Nobody knows. */
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    static Truth of(Result result) {
        return switch (result) {
            case Result.YesNo(boolean yes) -> of(yes);
            case Result.Coded coded -> of(coded.content());
            default -> UNKNOWN;
        };
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether any of several holds; unknown when none does and some are unknown. */
    static Truth any(Collection<Truth> truths) {
        if (truths.contains(TRUE)) {
            return TRUE;
        }
        return truths.contains(UNKNOWN) ? UNKNOWN : FALSE;
    }

    /** Whether all of several hold; unknown when none fails and some are unknown. */
    static Truth all(Collection<Truth> truths) {
        return any(truths.stream().map(Truth::not).toList()).not();
    }

    Result result() {
        return this == UNKNOWN ? new Result.NotCoded() : new Result.YesNo(this == TRUE);
    }
}
