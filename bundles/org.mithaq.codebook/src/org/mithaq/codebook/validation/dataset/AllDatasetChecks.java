package org.mithaq.codebook.validation.dataset;

import java.util.List;
import org.mithaq.codebook.validation.check.ChecksBase;

/** The checks of datasets. A new one has its line here. */
public final class AllDatasetChecks {

    private static final List<Class<? extends ChecksBase>> ALL = List.of(DatasetChecks.class, UnitChecks.class,
            ColumnChecks.class);

    private AllDatasetChecks() {
    }

    /** Their classes, in the order in which they are carried out. */
    public static List<Class<? extends ChecksBase>> classes() {
        return ALL;
    }
}
