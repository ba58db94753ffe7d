package org.mithaq.codebook.validation.expression;

import java.util.List;
import org.mithaq.codebook.validation.check.ChecksBase;

/** The checks of expressions. A new one has its line here. */
public final class AllExpressionChecks {

    private static final List<Class<? extends ChecksBase>> ALL = List.of(DerivedVariableChecks.class,
            ConditionChecks.class, ComparisonChecks.class, ArithmeticChecks.class, CollectionChecks.class,
            FunctionChecks.class, DefaultValueChecks.class, NestingChecks.class, RestrictionChecks.class,
            RecordDateChecks.class);

    private AllExpressionChecks() {
    }

    /** Their classes, in the order in which they are carried out. */
    public static List<Class<? extends ChecksBase>> classes() {
        return ALL;
    }
}
