package org.mithaq.core.lookup;

/** How well a typed text fits a name, the best first. */
enum Match {
    WHOLE, START, WORD_STARTS, PART, CUE
}
