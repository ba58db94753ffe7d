package org.mithaq.codebook.library;

/** The kinds of things that have properties. */
public enum Subject {
    /** A record. */
    RECORD("Record"),
    /** Whatever is coded for a variable, a role or a link. */
    VALUE("Value"),
    /** An actor's part in a record. */
    PARTICIPATION("Participation"),
    /** A date. */
    DATE("Date"),
    /** A quantity. */
    QUANTITY("Quantity"),
    /** A category of a list. */
    CATEGORY("Category"),
    /** A point of a scale or a code off it. */
    POSITION("Position"),
    /** An entry of a registry. */
    ENTRY("Entry"),
    /** A passage of a report that speaks for a record or a value. */
    EVIDENCE("Evidence"),
    /** A report. */
    REPORT("Report"),
    /** One of the decisions that a coder made on a record. */
    DECISION("Decision"),
    /** Several things that have something in common, as a row of a dataset. */
    GROUP("Group"),
    /** Two things that have something in common, as a row of a dataset. */
    DYAD("Dyad"),
    /** A month in the history of several things, as a row of a dataset. */
    MONTH("Month");

    private final String declaration;

    Subject(String declaration) {
        this.declaration = declaration;
    }

    /** The name of its declaration in the library. */
    String declaredAs() {
        return declaration;
    }
}
