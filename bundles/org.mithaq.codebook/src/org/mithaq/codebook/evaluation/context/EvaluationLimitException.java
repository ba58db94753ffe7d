package org.mithaq.codebook.evaluation.context;

/** An expression takes more steps than any reasonable one, or depends on itself. */
public final class EvaluationLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which limit it passes, for the log */
    public EvaluationLimitException(String message) {
        super(message);
    }
}
