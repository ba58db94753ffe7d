package org.mithaq.text.repair.correction;

import java.util.Locale;

/** What a coder says about the order in which a printed line is read. */
public enum LineVerdict {
    /** The proposed order is right and stays, whatever is learnt later. */
    ACCEPTED,
    /** The line is read as it is stored. */
    REFUSED,
    /** The line is read in the order that the coder gave. */
    CORRECTED;

    /** As written in files: the lower-case name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
