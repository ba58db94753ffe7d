package org.mithaq.codebook.validation;

import org.mithaq.model.codebook.Restriction;

/** What restricts the values of a feature are conditions. */
class RestrictionChecks extends TypeChecksBase {

    @Override
    void addTo(CheckTable table) {
        table.add(Restriction.class, this::restrictionsAreConditions);
    }

    private void restrictionsAreConditions(Restriction restriction) {
        needCondition(restriction.getAllowed());
        needCondition(restriction.getCondition());
    }
}
