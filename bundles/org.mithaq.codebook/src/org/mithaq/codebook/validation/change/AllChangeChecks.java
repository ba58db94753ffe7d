package org.mithaq.codebook.validation.change;

import java.util.List;
import org.mithaq.codebook.validation.check.ChecksBase;

/** The checks of changes. A new one has its line here. */
public final class AllChangeChecks {

    private static final List<Class<? extends ChecksBase>> ALL = List.of(ChangesChecks.class,
            ChangeKindChecks.class);

    private AllChangeChecks() {
    }

    /** Their classes, in the order in which they are carried out. */
    public static List<Class<? extends ChecksBase>> classes() {
        return ALL;
    }
}
