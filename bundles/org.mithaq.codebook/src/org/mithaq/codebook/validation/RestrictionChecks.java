package org.mithaq.codebook.validation;

import org.eclipse.xtext.validation.Check;
import org.mithaq.model.codebook.Restriction;

/** What restricts the values of a feature are conditions. */
public class RestrictionChecks extends TypeChecksBase {

    @Check
    public void restrictionsAreConditions(Restriction restriction) {
        needCondition(restriction.getAllowed());
        needCondition(restriction.getCondition());
    }
}
