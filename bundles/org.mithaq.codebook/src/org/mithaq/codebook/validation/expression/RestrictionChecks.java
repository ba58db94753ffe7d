package org.mithaq.codebook.validation.expression;

import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.model.codebook.Restriction;

/** What restricts the values of a feature are conditions. */
class RestrictionChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Restriction.class, this::restrictionsAreConditions);
    }

    private void restrictionsAreConditions(Restriction restriction) {
        needCondition(restriction.getAllowed());
        needCondition(restriction.getCondition());
    }
}
