package org.mithaq.codebook.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks of the language. */
@ComposedChecks(validators = {DeclarationNameChecks.class, CodeNameChecks.class, FeatureNameChecks.class,
        LabelChecks.class, MultiplicityChecks.class, DeprecationChecks.class, ScaleChecks.class, TreeChecks.class,
        EntryChecks.class, DateChecks.class, CueChecks.class, RecordKindChecks.class, PartCycleChecks.class,
        DerivedVariableChecks.class, ConditionChecks.class, ComparisonChecks.class, ArithmeticChecks.class,
        CollectionChecks.class, FunctionChecks.class, DefaultValueChecks.class, DatasetChecks.class,
        UnitChecks.class, ColumnChecks.class, NestingChecks.class, UsageChecks.class, ChangesChecks.class,
        ChangeKindChecks.class, RestrictionChecks.class, RecordDateChecks.class, InheritanceChecks.class,
        AdaptationChecks.class, ExampleChecks.class})
public class CodebookChecks extends CodebookValidator {
}
