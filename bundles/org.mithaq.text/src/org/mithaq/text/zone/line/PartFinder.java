package org.mithaq.text.zone.line;

import java.util.List;
import org.mithaq.text.zone.Zone;

/** Finds zones of some kinds. Deterministic. */
@FunctionalInterface
public interface PartFinder {

    /** The zones that can be told; in any order. */
    List<Zone> find(ReportLines lines);
}
