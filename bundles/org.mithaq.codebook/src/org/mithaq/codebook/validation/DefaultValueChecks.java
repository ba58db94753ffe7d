package org.mithaq.codebook.validation;

import org.eclipse.xtext.validation.Check;
import org.mithaq.codebook.expression.Compatibility;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Variable;

/** A default is a value that the variable may have. */
public class DefaultValueChecks extends TypeChecksBase {

    @Check
    public void defaultsAreValues(Variable variable) {
        if (variable.getDefaultValue() == null) {
            return;
        }
        var type = types().typeOf(variable);
        var value = typeOf(variable.getDefaultValue());
        if (!Compatibility.comparable(type, value)) {
            error(IssueCode.WRONG_TYPE, "default", variable, CodebookPackage.Literals.VARIABLE__DEFAULT_VALUE,
                    name(value.plain()), variable.getName(), name(type.single()));
        }
    }
}
