package org.mithaq.codebook.evaluation.result;

import java.util.List;
import java.util.function.Function;

/** Whether a condition holds. It is unknown when it asks for something that is missing or not coded yet. */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** Nobody knows. */
    UNKNOWN;

    /** {@link #TRUE} when it holds, else {@link #FALSE}. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** What yes or no says, coded or not; {@link #UNKNOWN} for every other result. */
    public static Truth of(Result result) {
        return switch (result) {
            case Result.YesNo(boolean yes) -> of(yes);
            case Result.Coded coded -> of(coded.content());
            default -> UNKNOWN;
        };
    }

    /** Whether it does not hold; of what nobody knows nobody knows that either. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether a condition holds for any of several things; unknown when for none and for some nobody knows. */
    public static <T> Truth any(List<? extends T> things, Function<T, Truth> condition) {
        Truth any = FALSE;
        for (T thing : things) {
            Truth truth = condition.apply(thing);
            if (truth == TRUE) {
                return TRUE;
            }
            any = truth == UNKNOWN ? UNKNOWN : any;
        }
        return any;
    }

    /** Whether a condition holds for all of several things; unknown when it fails for none and for some nobody knows. */
    public static <T> Truth all(List<? extends T> things, Function<T, Truth> condition) {
        return any(things, thing -> condition.apply(thing).not()).not();
    }

    /** Whether both hold. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    /** Yes, no, or {@link Result#NOT_CODED} where nobody knows. */
    public Result result() {
        return switch (this) {
            case TRUE -> Result.YES;
            case FALSE -> Result.NO;
            case UNKNOWN -> Result.NOT_CODED;
        };
    }
}
