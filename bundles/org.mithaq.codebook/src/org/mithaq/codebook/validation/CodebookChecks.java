package org.mithaq.codebook.validation;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** All checks of the language. */
@Singleton
class CodebookChecks {

    private static final List<Class<? extends ChecksBase>> ALL = List.of(DeclarationNameChecks.class,
            CodeNameChecks.class, FeatureNameChecks.class, LabelChecks.class, MultiplicityChecks.class,
            DeprecationChecks.class, ScaleChecks.class, TreeChecks.class, EntryChecks.class, DateChecks.class,
            CueChecks.class, RecordKindChecks.class, PartCycleChecks.class, DerivedVariableChecks.class,
            ConditionChecks.class, ComparisonChecks.class, ArithmeticChecks.class, CollectionChecks.class,
            FunctionChecks.class, DefaultValueChecks.class, DatasetChecks.class, UnitChecks.class, ColumnChecks.class,
            NestingChecks.class, UsageChecks.class, ChangesChecks.class, ChangeKindChecks.class,
            RestrictionChecks.class, RecordDateChecks.class, InheritanceChecks.class, AdaptationChecks.class,
            ExampleChecks.class);

    private final CheckTable table = new CheckTable();

    @Inject
    CodebookChecks(Injector injector) {
        ALL.forEach(each -> injector.getInstance(each).addTo(table));
    }

    /** Carries out all checks that are about an element itself. */
    void check(EObject element) {
        table.check(element);
    }
}
