package org.mithaq.codebook.evaluation;

/** Counts the steps of one evaluation, so that none runs without end. Used by one thread. */
final class Steps {

    private static final int MOST = 5_000_000;
    private static final int DEEPEST = 500;

    private int taken;
    private int depth;

    /** Begins an evaluation. */
    void begin() {
        taken = 0;
    }

    /** Begins a step within the current one; each has to be ended. */
    void enter() {
        if (++taken > MOST) {
            throw new EvaluationLimitException("The expression takes more than " + MOST + " steps");
        }
        if (++depth > DEEPEST) {
            throw new EvaluationLimitException("The expression is nested more than " + DEEPEST + " deep");
        }
    }

    void leave() {
        depth--;
    }
}
