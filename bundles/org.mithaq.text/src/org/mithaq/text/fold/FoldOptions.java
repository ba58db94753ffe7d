package org.mithaq.text.fold;

/**
 * What is folded beyond what always is.
 *
 * @param taMarbuta whether ta marbuta becomes ha
 * @param hamzaSeats whether hamza on waw and ya becomes waw and ya
 */
public record FoldOptions(boolean taMarbuta, boolean hamzaSeats) {

    /** What search and suggestions use: both. */
    public static FoldOptions standard() {
        return new FoldOptions(true, true);
    }

    /** Neither, so that words which differ only in these letters stay apart. */
    public static FoldOptions careful() {
        return new FoldOptions(false, false);
    }
}
