package org.mithaq.codebook.expression;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;

/** Arguments that name a feature instead of asking for its values: {@code follows}, {@code Stance.target}. */
public final class Paths {

    private Paths() {
    }

    /** Whether a name begins a path such as {@code Stance.target} in {@code referring(Stance.target)}. */
    public static boolean startsAtType(NameReference name) {
        return name.eContainer() instanceof MemberAccess access && access.getReceiver() == name
                && access.eContainer() instanceof FunctionCall call
                && Function.named(call.getFunction()).filter(function -> function == Function.REFERRING).isPresent();
    }

    /** The feature that an argument names; empty when it names none. */
    public static Optional<Feature> feature(Expression argument) {
        NamedElement named = switch (argument) {
            case NameReference name -> name.getElement();
            case MemberAccess access -> access.getMember();
            case null, default -> null;
        };
        return named instanceof Feature feature && !((EObject) feature).eIsProxy() ? Optional.of(feature)
                : Optional.empty();
    }
}
