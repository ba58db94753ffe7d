package org.mithaq.codebook.validation.declaration;

import java.util.List;
import org.mithaq.codebook.validation.check.ChecksBase;

/** The checks of declarations. A new one has its line here. */
public final class AllDeclarationChecks {

    private static final List<Class<? extends ChecksBase>> ALL = List.of(DeclarationNameChecks.class,
            CodeNameChecks.class, FeatureNameChecks.class, LabelChecks.class, MultiplicityChecks.class,
            DeprecationChecks.class, ScaleChecks.class, TreeChecks.class, EntryChecks.class, DateChecks.class,
            CueChecks.class, RecordKindChecks.class, PartCycleChecks.class, UsageChecks.class,
            InheritanceChecks.class, AdaptationChecks.class, ExampleChecks.class);

    private AllDeclarationChecks() {
    }

    /** Their classes, in the order in which they are carried out. */
    public static List<Class<? extends ChecksBase>> classes() {
        return ALL;
    }
}
