package org.mithaq.codebook.validation.expression;

import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.Expression;

/** Expressions stay as shallow as a reader can follow; this also bounds what evaluating one may take. */
class NestingChecks extends ChecksBase {

    private static final int DEEPEST = 100;

    @Override
    public void addTo(CheckTable table) {
        table.add(Expression.class, this::expressionsAreShallow);
    }

    private void expressionsAreShallow(Expression expression) {
        int depth = 0;
        for (EObject next = expression; next instanceof Expression; next = next.eContainer()) {
            depth++;
        }
        if (depth == DEEPEST + 1) {
            error(IssueCode.NESTING, "", expression, null, DEEPEST);
        }
    }
}
