package org.mithaq.codebook.validation.expression;

import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.model.codebook.BinaryOperation;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Filter;
import org.mithaq.model.codebook.Not;
import org.mithaq.model.codebook.Operator;
import org.mithaq.model.codebook.Quantification;
import org.mithaq.model.codebook.Rule;

/** Where a condition is needed, there is one. */
class ConditionChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Rule.class, this::rulesAreConditions);
        table.add(Feature.class, this::requirementsAreConditions);
        table.add(Dataset.class, this::rowsAreFilteredByConditions);
        table.add(Quantification.class, this::elementsAreTestedByConditions);
        table.add(Filter.class, this::elementsAreFilteredByConditions);
        table.add(Not.class, this::onlyConditionsAreTurnedRound);
        table.add(BinaryOperation.class, this::onlyConditionsAreJoined);
    }

    private void rulesAreConditions(Rule rule) {
        needCondition(rule.getCondition());
        needCondition(rule.getRequirement());
    }

    private void requirementsAreConditions(Feature feature) {
        needCondition(feature.getRequiredWhen());
    }

    private void rowsAreFilteredByConditions(Dataset dataset) {
        needCondition(dataset.getFilter());
    }

    private void elementsAreTestedByConditions(Quantification quantification) {
        needCondition(quantification.getCondition());
    }

    private void elementsAreFilteredByConditions(Filter filter) {
        needCondition(filter.getCondition());
    }

    private void onlyConditionsAreTurnedRound(Not not) {
        needCondition(not.getOperand());
    }

    private void onlyConditionsAreJoined(BinaryOperation operation) {
        if (operation.getOperator() == Operator.AND || operation.getOperator() == Operator.OR) {
            needCondition(operation.getLeft());
            needCondition(operation.getRight());
        }
    }
}
