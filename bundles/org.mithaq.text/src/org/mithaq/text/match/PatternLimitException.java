package org.mithaq.text.match;

/** A pattern took more steps on a text than any sensible one does. */
public final class PatternLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String patternId;

    public PatternLimitException(String patternId) {
        super("The pattern " + patternId + " takes too long; write it without nested repetition");
        this.patternId = patternId;
    }

    public String patternId() {
        return patternId;
    }
}
