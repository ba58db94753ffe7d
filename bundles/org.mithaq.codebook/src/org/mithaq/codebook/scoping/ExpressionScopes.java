package org.mithaq.codebook.scoping;

import com.google.inject.Inject;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.expression.Members;
import org.mithaq.codebook.expression.Paths;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.UnitStep;

/**
 * The names within expressions: features and properties of the thing at hand, and, on the right of a comparison, the
 * codes and entries of what is compared, which come first.
 */
class ExpressionScopes {

    @Inject
    private ExpressionTypes types;
    @Inject
    private Members members;
    @Inject
    private VisibleDeclarations visible;

    NamedElementScope scope(Expression expression) {
        if (expression instanceof MemberAccess access) {
            return NamedElementScope.of(members.of(access, types.typeOf(access.getReceiver())));
        }
        var own = types.contextOf(expression)
                .map(context -> NamedElementScope.of(members.of(expression, context)))
                .orElse(NamedElementScope.NONE);
        if (expression instanceof NameReference name && Paths.startsAtType(name)) {
            return NamedElementScope.of(visible.byName(name, CodebookPackage.Literals.RECORD_TYPE), own);
        }
        return types.expectedAt(expression)
                .map(expected -> NamedElementScope.of(members.names(expression, expected), own)).orElse(own);
    }

    NamedElementScope scope(UnitStep step) {
        return NamedElementScope.of(members.of(step, types.typeBefore(step)));
    }
}
