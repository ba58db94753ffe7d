package org.mithaq.core.corpus;

/** What to do when another report has the id already. */
public enum TakenIdPolicy {
    /** Refuse to import. */
    REFUSE,
    /** Add a number to the id: {@code report-2}, {@code report-3} … */
    NUMBER
}
