package org.mithaq.core.suggest.accept;

/**
 * What came of accepted suggestions.
 *
 * @param made number of records that were made, parts included
 * @param known number of records that were there already, so that nothing was made
 */
public record Acceptance(int made, int known) {

    /** Nothing made, nothing met. */
    public static final Acceptance NONE = new Acceptance(0, 0);

    Acceptance plus(Acceptance other) {
        return new Acceptance(made + other.made, known + other.known);
    }
}
