package org.mithaq.codebook.evaluation;

/** An expression takes more steps than any reasonable one, or depends on itself. */
public final class EvaluationLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationLimitException(String message) {
        super(message);
    }
}
