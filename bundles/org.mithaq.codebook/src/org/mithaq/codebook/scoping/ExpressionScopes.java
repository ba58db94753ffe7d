package org.mithaq.codebook.scoping;

import com.google.inject.Inject;
import org.eclipse.xtext.scoping.IScope;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.expression.Members;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.MemberAccess;
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

    IScope scope(Expression expression) {
        if (expression instanceof MemberAccess access) {
            return NamedElementScope.of(members.of(types.typeOf(access.getReceiver())), IScope.NULLSCOPE);
        }
        var own = types.contextOf(expression)
                .map(context -> NamedElementScope.of(members.of(context), IScope.NULLSCOPE))
                .orElse(IScope.NULLSCOPE);
        return types.expectedAt(expression)
                .map(expected -> NamedElementScope.of(members.names(expression, expected), own)).orElse(own);
    }

    IScope scope(UnitStep step) {
        return NamedElementScope.of(members.of(types.typeBefore(step)), IScope.NULLSCOPE);
    }
}
