package org.mithaq.codebook.evaluation.run;

import org.mithaq.codebook.evaluation.context.EvaluationLimitException;

/** Counts the steps of one evaluation, so that none runs without end. Used by one thread. */
public final class Steps {

    private static final int MOST = 5_000_000;
    /** How deep steps may stand within each other. */
    public static final int DEEPEST = 500;

    private final long most;
    private long taken;
    private int depth;

    /** With as many steps as one record may take. */
    public Steps() {
        this(MOST);
    }

    /**
     * @param most how many steps there may be
     */
    public Steps(long most) {
        this.most = most;
    }

    /** Begins an evaluation, be the one before ended or given up. */
    public void begin() {
        taken = 0;
        depth = 0;
    }

    /**
     * Counts a step that stands within no other.
     *
     * @throws EvaluationLimitException when there are too many
     */
    public void count() {
        if (++taken > most) {
            throw new EvaluationLimitException("The expression takes more than " + most + " steps");
        }
    }

    /**
     * Begins a step within the current one; each has to be ended, unless the evaluation is given up.
     *
     * @throws EvaluationLimitException when there are too many, or when they stand too deep within each other
     */
    public void enter() {
        count();
        if (++depth > DEEPEST) {
            throw tooDeep();
        }
    }

    /** What is thrown where steps stand too deep within each other. */
    public static EvaluationLimitException tooDeep() {
        return new EvaluationLimitException("The expression is nested more than " + DEEPEST + " deep");
    }

    /** Ends the step that was begun last. */
    public void leave() {
        depth--;
    }
}
