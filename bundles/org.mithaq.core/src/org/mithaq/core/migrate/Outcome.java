package org.mithaq.core.migrate;

/** What a change does to something that was coded. */
public enum Outcome {
    /** It follows the change. */
    FOLLOWED,
    /** It is kept with the record, where neither forms nor tables show it. */
    PUT_ASIDE,
    /** It stays as it is until the coder decides. */
    UNDECIDED,
    /** It stays as it is, and means something else or shows otherwise. */
    UNTOUCHED
}
