package org.mithaq.codebook.message;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.expression.Type;
import org.mithaq.codebook.resource.OverriddenDeclarations;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.CategoryBranch;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.DeclarationOverride;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.ListExtension;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.codebook.UnitStep;

/** Says where a name was looked for. */
class Places {

    private static final Set<EReference> WITHIN = Set.of(CodebookPackage.Literals.ELEMENT_OVERRIDE__ELEMENT,
            CodebookPackage.Literals.RECORD_TYPE_EXTENSION__ROLE, CodebookPackage.Literals.LINK__INHERITED,
            CodebookPackage.Literals.LINK__DROPPED);

    @Inject
    private Messages messages;
    @Inject
    private ExpressionTypes types;
    @Inject
    private TypeNames typeNames;

    String unknown(EObject context, EReference reference, String name) {
        if (context instanceof Entry entry) {
            return unknownOfEntry(entry, reference, name);
        }
        return switch (context) {
            case MemberAccess access -> messages.text("unknown.member", name,
                    typeNames.of(types.typeOf(access.getReceiver()).element()));
            case UnitStep step -> messages.text("unknown.member", name, typeNames.of(types.typeBefore(step)));
            case Expression expression -> unknownInExpression(expression, name);
            case Code code when reference == CodebookPackage.Literals.CODE__REPLACEMENT ->
                messages.text("unknown.code", name, Optional.ofNullable(VisibleDeclarations.listOf(code))
                        .map(NamedElement::getName).orElse(""));
            case CategoryBranch branch -> messages.text("unknown.code", name,
                    ((ListExtension) branch.eContainer()).getList().getName());
            case DeclarationOverride override -> unknownDeclaration(OverriddenDeclarations.of(override.getKind()), name);
            case EObject within when WITHIN.contains(reference) -> messages.text("unknown.within", name);
            default -> unknownDeclaration(reference.getEReferenceType(), name);
        };
    }

    private String unknownOfEntry(Entry entry, EReference reference, String name) {
        var registry = VisibleDeclarations.registryOf(entry);
        boolean known = registry != null && !registry.eIsProxy();
        if (reference == CodebookPackage.Literals.ENTRY__PART_OF) {
            return messages.text("unknown.entry", name, known ? registry.getName() : "");
        }
        return known && registry.getKinds() == null ? messages.text("unknown.kind-without-list", registry.getName())
                : messages.text("unknown.code", name, known ? registry.getKinds().getName() : "");
    }

    private String unknownInExpression(Expression expression, String name) {
        var expected = types.expectedAt(expression).filter(type -> !(type instanceof Type.Unknown));
        if (expected.isPresent()) {
            return switch (expected.get()) {
                case Type.Category(CategoryList list) -> messages.text("unknown.code", name, list.getName());
                case Type.Position(Scale scale) -> messages.text("unknown.point", name, scale.getName());
                case Type.Entry(var registry) -> messages.text("unknown.entry", name, registry.getName());
                case Type type -> messages.text("unknown.value", name, typeNames.of(type));
            };
        }
        return types.contextOf(expression).map(type -> messages.text("unknown.member", name, typeNames.of(type.element())))
                .orElseGet(() -> messages.text("unknown.default", name));
    }

    private String unknownDeclaration(EClass type, String name) {
        var key = "unknown." + type.getName();
        return messages.has(key) ? messages.text(key, name) : messages.text("unknown.other", name);
    }
}
