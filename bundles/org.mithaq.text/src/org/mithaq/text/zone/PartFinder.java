package org.mithaq.text.zone;

import java.util.List;

/** Finds zones of some kinds. */
@FunctionalInterface
interface PartFinder {

    /** The zones that can be told; in any order. */
    List<Zone> find(ReportLines lines);
}
