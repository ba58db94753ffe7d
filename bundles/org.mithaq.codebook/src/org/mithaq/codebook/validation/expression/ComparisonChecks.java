package org.mithaq.codebook.validation.expression;

import org.mithaq.codebook.expression.Compatibility;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.BinaryOperation;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Membership;

/** Only what may be the same is compared, and only what has an order is ordered. */
class ComparisonChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(BinaryOperation.class, this::sidesGoTogether);
        table.add(Membership.class, this::membersGoTogether);
    }

    private void sidesGoTogether(BinaryOperation operation) {
        switch (operation.getOperator()) {
            case EQUAL, NOT_EQUAL -> needComparable(operation.getLeft(), operation.getRight());
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> needOrdered(operation);
            default -> {
            }
        }
    }

    private void membersGoTogether(Membership membership) {
        membership.getValues().forEach(value -> needComparable(membership.getOperand(), value));
    }

    private void needComparable(Expression left, Expression right) {
        if (!Compatibility.comparable(typeOf(left), typeOf(right))) {
            error(IssueCode.WRONG_TYPE, "compare", right, null, name(typeOf(left).plain()),
                    name(typeOf(right).plain()));
        }
    }

    private void needOrdered(BinaryOperation operation) {
        var left = typeOf(operation.getLeft());
        var right = typeOf(operation.getRight());
        if (!Compatibility.hasOrder(left.single())) {
            error(IssueCode.WRONG_TYPE, "order", operation, CodebookPackage.Literals.BINARY_OPERATION__OPERATOR,
                    name(left.plain()));
        } else if (!Compatibility.ordered(left, right)) {
            error(IssueCode.WRONG_TYPE, "compare", operation.getRight(), null, name(left.plain()),
                    name(right.plain()));
        }
    }
}
