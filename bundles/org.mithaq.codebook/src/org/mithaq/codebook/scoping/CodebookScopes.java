package org.mithaq.codebook.scoping;

import com.google.inject.Inject;
import java.util.LinkedHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.mithaq.codebook.expression.ColumnNames;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.expression.Members;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.CategoryBranch;
import org.mithaq.model.codebook.ChosenCode;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.DeclarationOverride;
import org.mithaq.model.codebook.ElementOverride;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordTypeExtension;
import org.mithaq.model.codebook.UnitStep;

/** Gives every name of a codebook its scope. */
public class CodebookScopes implements IScopeProvider {

    @Inject
    private VisibleDeclarations visible;
    @Inject
    private ExpressionScopes expressions;
    @Inject
    private AdaptationScopes adaptations;
    @Inject
    private ExpressionTypes types;
    @Inject
    private Members members;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        return scope(context, reference);
    }

    NamedElementScope scope(EObject context, EReference reference) {
        return switch (context) {
            case Entry entry when reference == CodebookPackage.Literals.ENTRY__KIND -> kinds(entry);
            case Entry entry when reference == CodebookPackage.Literals.ENTRY__PART_OF -> wholes(entry);
            case EObject any when reference.getEReferenceType() == CodebookPackage.Literals.COLUMN -> columns(any);
            case ChosenCode code -> NamedElementScope.of(visible.reasons(code));
            case Expression expression -> expressions.scope(expression);
            case UnitStep step -> expressions.scope(step);
            case Code code when reference == CodebookPackage.Literals.CODE__REPLACEMENT -> siblings(code);
            case CategoryBranch branch -> adaptations.scope(branch);
            case RecordTypeExtension extension when reference == CodebookPackage.Literals.RECORD_TYPE_EXTENSION__ROLE ->
                adaptations.scope(extension);
            case DeclarationOverride override -> adaptations.scope(override);
            case ElementOverride override -> adaptations.scope(override);
            case Link link when reference == CodebookPackage.Literals.LINK__INHERITED
                    || reference == CodebookPackage.Literals.LINK__DROPPED -> features(link, reference);
            case EObject any when reference == CodebookPackage.Literals.IMPORT__CODEBOOK -> codebooks(any);
            default -> NamedElementScope.of(visible.byName(context, reference.getEReferenceType()));
        };
    }

    private NamedElementScope kinds(Entry entry) {
        var registry = VisibleDeclarations.registryOf(entry);
        return registry == null || !isResolved(registry.getKinds()) ? NamedElementScope.NONE
                : NamedElementScope.of(visible.codes(entry, registry.getKinds()));
    }

    private NamedElementScope wholes(Entry entry) {
        var registry = VisibleDeclarations.registryOf(entry);
        return isResolved(registry) ? NamedElementScope.of(visible.entries(entry, registry)) : NamedElementScope.NONE;
    }

    /** The columns of the dataset at hand, under the names that they have in its table. */
    private static NamedElementScope columns(EObject context) {
        var columns = new LinkedHashMap<String, NamedElement>();
        for (Column column : EcoreUtil2.getContainerOfType(context, Dataset.class).getColumns()) {
            var name = ColumnNames.of(column);
            if (!name.isEmpty()) {
                columns.putIfAbsent(name, column);
            }
        }
        return NamedElementScope.of(columns);
    }

    private NamedElementScope siblings(Code code) {
        var owner = VisibleDeclarations.listOf(code);
        return isResolved(owner) ? NamedElementScope.of(visible.codes(code, owner)) : NamedElementScope.NONE;
    }

    private NamedElementScope features(Link link, EReference reference) {
        return NamedElementScope.of(VisibleDeclarations.byName(members.of(link, types.ownerOf(link)).values().stream()
                .filter(reference.getEReferenceType()::isInstance).toList()));
    }

    private NamedElementScope codebooks(EObject context) {
        return NamedElementScope.of(VisibleDeclarations.byName(visible.loadedCodebooks(context)));
    }

    private static boolean isResolved(EObject object) {
        return object != null && !object.eIsProxy();
    }
}
