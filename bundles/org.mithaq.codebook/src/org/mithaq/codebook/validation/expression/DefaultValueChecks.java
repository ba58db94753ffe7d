package org.mithaq.codebook.validation.expression;

import org.mithaq.codebook.expression.Compatibility;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.TypeChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.DefaultCase;
import org.mithaq.model.codebook.Variable;

/** A default is a value that the variable may have, and each of several cases may come to bear. */
class DefaultValueChecks extends TypeChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(DefaultCase.class, this::defaultsAreValues);
        table.add(Variable.class, this::unconditionalDefaultsAreLast);
    }

    private void defaultsAreValues(DefaultCase defaultCase) {
        if (!(defaultCase.eContainer() instanceof Variable variable)) {
            return;
        }
        needCondition(defaultCase.getCondition());
        var type = types().typeOf(variable);
        var value = typeOf(defaultCase.getValue());
        if (!Compatibility.comparable(type, value)) {
            error(IssueCode.WRONG_TYPE, "default", defaultCase, CodebookPackage.Literals.DEFAULT_CASE__VALUE,
                    name(value.plain()), variable.getName(), name(type.single()));
        }
    }

    private void unconditionalDefaultsAreLast(Variable variable) {
        var cases = variable.getDefaults();
        for (int i = 0; i < cases.size() - 1; i++) {
            if (cases.get(i).getCondition() == null) {
                warning(IssueCode.UNREACHABLE_DEFAULT, "", cases.get(i), CodebookPackage.Literals.DEFAULT_CASE__VALUE,
                        variable.getName());
            }
        }
    }
}
