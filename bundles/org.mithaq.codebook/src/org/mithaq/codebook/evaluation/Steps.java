package org.mithaq.codebook.evaluation;

/** Counts the steps of one evaluation, so that none runs without end. Used by one thread. */
final class Steps {

    private static final int MOST = 5_000_000;
    /** How deep steps may stand within each other. */
    static final int DEEPEST = 500;

    private final long most;
    private long taken;
    private int depth;

    /** With as many steps as one record may take. */
    Steps() {
        this(MOST);
    }

    /**
     * @param most how many steps there may be
     */
    Steps(long most) {
        this.most = most;
    }

    /** Begins an evaluation, be the one before ended or given up. */
    void begin() {
        taken = 0;
        depth = 0;
    }

    /** Counts a step that stands within no other. */
    void count() {
        if (++taken > most) {
            throw new EvaluationLimitException("The expression takes more than " + most + " steps");
        }
    }

    /** Begins a step within the current one; each has to be ended, unless the evaluation is given up. */
    void enter() {
        count();
        if (++depth > DEEPEST) {
            throw tooDeep();
        }
    }

    static EvaluationLimitException tooDeep() {
        return new EvaluationLimitException("The expression is nested more than " + DEEPEST + " deep");
    }

    void leave() {
        depth--;
    }
}
