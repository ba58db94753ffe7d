package org.mithaq.text.repair.step;

import org.mithaq.text.reading.Reading;

/** One kind of repair. Does only what is certain, is deterministic and leaves everything else as it was. */
@FunctionalInterface
public interface RepairStep {

    /** The reading with this repair done. */
    Reading repair(Reading reading);
}
