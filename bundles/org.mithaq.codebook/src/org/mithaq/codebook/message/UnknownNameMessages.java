package org.mithaq.codebook.message;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.expression.Type;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.UnitStep;

/** Says which name is unknown, where it was looked for, and what may have been meant. */
public class UnknownNameMessages extends LinkingDiagnosticMessageProvider {

    /** The code of all names that stand for nothing. */
    public static final String CODE = "unknown-name";

    @Inject
    private Messages messages;
    @Inject
    private Provider<IScopeProvider> scopes;
    @Inject
    private ExpressionTypes types;
    @Inject
    private Places places;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        if (followsFromAnotherMistake(context)) {
            return null;
        }
        var name = context.getLinkText();
        var known = StreamSupport.stream(scopes.get().getScope(context.getContext(), context.getReference())
                .getAllElements().spliterator(), false).map(description -> description.getName().toString()).toList();
        var text = places.unknown(context.getContext(), context.getReference(), name)
                + SimilarNames.of(name, known).map(similar -> " " + messages.text("did-you-mean", similar)).orElse("");
        return new DiagnosticMessage(text, Severity.ERROR, CODE, name);
    }

    private boolean followsFromAnotherMistake(ILinkingDiagnosticContext context) {
        return switch (context.getContext()) {
            case MemberAccess access -> types.typeOf(access.getReceiver()).single() instanceof Type.Unknown;
            case UnitStep step -> types.typeBefore(step).single() instanceof Type.Unknown;
            case NameReference name -> types.contextOf(name).filter(type -> type.single() instanceof Type.Unknown)
                    .isPresent() || types.expectedAt(name).filter(UnknownNameMessages::isUnknown).isPresent();
            default -> false;
        };
    }

    private static boolean isUnknown(Type type) {
        return switch (type) {
            case Type.Category(var list) -> list.eIsProxy();
            case Type.Position(var scale) -> scale.eIsProxy();
            case Type.Entry(var registry) -> registry.eIsProxy();
            default -> false;
        };
    }
}
