package org.mithaq.codebook.validation.expression;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;

/** Derived variables do not depend on themselves. */
class DerivedVariableChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(DerivedVariable.class, this::derivedVariablesComeToAnEnd);
    }

    private void derivedVariablesComeToAnEnd(DerivedVariable variable) {
        if (dependsOn(variable, variable, new HashSet<>())) {
            error(IssueCode.DERIVED_CYCLE, "", variable, CodebookPackage.Literals.NAMED_ELEMENT__NAME,
                    variable.getName());
        }
    }

    private static boolean dependsOn(DerivedVariable variable, DerivedVariable wanted, Set<DerivedVariable> seen) {
        return used(variable).anyMatch(each -> each == wanted || seen.add(each) && dependsOn(each, wanted, seen));
    }

    private static Stream<DerivedVariable> used(DerivedVariable variable) {
        return StreamSupport.stream(((Iterable<EObject>) variable::eAllContents).spliterator(), false)
                .map(DerivedVariableChecks::named).filter(DerivedVariable.class::isInstance)
                .map(DerivedVariable.class::cast);
    }

    private static NamedElement named(EObject expression) {
        return switch (expression) {
            case NameReference reference -> reference.getElement();
            case MemberAccess access -> access.getMember();
            default -> null;
        };
    }
}
