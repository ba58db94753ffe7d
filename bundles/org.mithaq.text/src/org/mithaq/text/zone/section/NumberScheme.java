package org.mithaq.text.zone.section;

/** The ways to number sections, those of larger parts first: where a text shows no other order, each stands in the one before. */
enum NumberScheme {
    /** A book or part of several chapters. */
    BOOK,
    CHAPTER,
    PART,
    /** A part of a chapter. */
    TOPIC,
    /** A part of a topic. */
    ISSUE,
    /** First of all, secondly … */
    ORDINAL,
    /** The first model, the first phase, as a report calls parts of its subject. */
    MODEL,
    /** A number with a point or dash. */
    NUMBER,
    /** Numbers parted by points: 1.1 */
    DECIMAL_2,
    DECIMAL_3,
    DECIMAL_4,
    /** A number with a bracket. */
    BRACKET,
    LETTER;

    /** The scheme of numbers parted by points. */
    static NumberScheme decimal(int numbers) {
        return switch (numbers) {
            case 1 -> NUMBER;
            case 2 -> DECIMAL_2;
            case 3 -> DECIMAL_3;
            default -> DECIMAL_4;
        };
    }
}
