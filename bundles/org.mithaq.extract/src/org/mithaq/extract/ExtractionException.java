package org.mithaq.extract;

import java.util.List;

/** No text can be had from a file. What is told to users is up to the caller. */
public final class ExtractionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExtractionProblem problem;
    private final transient List<String> details;

    public ExtractionException(ExtractionProblem problem, Object... details) {
        super(problem + " " + List.of(details));
        this.problem = problem;
        this.details = List.of(details).stream().map(String::valueOf).toList();
    }

    /** The file is not what its format asks for; says why in the words of the one who found out. */
    public static ExtractionException damaged(Throwable cause) {
        ExtractionException damaged = new ExtractionException(ExtractionProblem.DAMAGED, reason(cause));
        damaged.initCause(cause);
        return damaged;
    }

    private static String reason(Throwable cause) {
        String text = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200);
    }

    /** What is wrong. */
    public ExtractionProblem problem() {
        return problem;
    }

    /** What {@link ExtractionProblem} promises to tell. */
    public List<String> details() {
        return details;
    }
}
