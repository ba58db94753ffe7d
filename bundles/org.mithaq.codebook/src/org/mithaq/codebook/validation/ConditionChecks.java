package org.mithaq.codebook.validation;

import org.eclipse.xtext.validation.Check;
import org.mithaq.model.codebook.BinaryOperation;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Filter;
import org.mithaq.model.codebook.Not;
import org.mithaq.model.codebook.Operator;
import org.mithaq.model.codebook.Quantification;
import org.mithaq.model.codebook.Rule;

/** Where a condition is needed, there is one. */
public class ConditionChecks extends TypeChecksBase {

    @Check
    public void rulesAreConditions(Rule rule) {
        needCondition(rule.getCondition());
        needCondition(rule.getRequirement());
    }

    @Check
    public void requirementsAreConditions(Feature feature) {
        needCondition(feature.getRequiredWhen());
    }

    @Check
    public void rowsAreFilteredByConditions(Dataset dataset) {
        needCondition(dataset.getFilter());
    }

    @Check
    public void elementsAreTestedByConditions(Quantification quantification) {
        needCondition(quantification.getCondition());
    }

    @Check
    public void elementsAreFilteredByConditions(Filter filter) {
        needCondition(filter.getCondition());
    }

    @Check
    public void onlyConditionsAreTurnedRound(Not not) {
        needCondition(not.getOperand());
    }

    @Check
    public void onlyConditionsAreJoined(BinaryOperation operation) {
        if (operation.getOperator() == Operator.AND || operation.getOperator() == Operator.OR) {
            needCondition(operation.getLeft());
            needCondition(operation.getRight());
        }
    }
}
