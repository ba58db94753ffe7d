package org.mithaq.core.check.affected;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.Function;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Filter;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Quantification;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Rule;

/**
 * Finds the names that expressions may ask of other records than their own: those behind a dot, in conditions on the things
 * of a list, and in what is asked by a name of its own, as derived variables are. Rather too many than too few.
 */
final class AskedNames {

    private final Set<String> names = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private boolean inherited;

    private AskedNames(LoadedCodebook codebook, Predicate<EObject> asks) {
        codebook.codebooks().forEach(each -> each.eContents().stream().filter(asks)
                .forEach(declaration -> addAll(declaration, false)));
        if (inherited) {
            inheriting(codebook).forEach(links::add);
        }
    }

    /** Those of all expressions that are evaluated for records: not of datasets, nor of rules about the project. */
    static AskedNames byRecords(LoadedCodebook codebook) {
        return new AskedNames(codebook, declaration -> !(declaration instanceof Dataset)
                && !(declaration instanceof Rule rule && rule.isProject()));
    }

    /** Those of rules about the project, with what these lead to. */
    static AskedNames byProject(LoadedCodebook codebook) {
        return new AskedNames(codebook, declaration -> !(declaration instanceof Dataset)
                && !(declaration instanceof Rule rule && !rule.isProject()));
    }

    /** The features and properties, besides links. */
    Set<String> names() {
        return names;
    }

    /** The links and references that expressions name, or that lead to what they name. */
    Set<String> links() {
        return links;
    }

    /** The links that expressions follow to their end without naming them. */
    Set<String> inherited(LoadedCodebook codebook) {
        return inherited ? inheriting(codebook).collect(Collectors.toSet()) : Set.of();
    }

    private static Stream<String> inheriting(LoadedCodebook codebook) {
        return codebook.recordTypes().stream().flatMap(type -> type.getFeatures().stream()).filter(Link.class::isInstance)
                .map(Link.class::cast).filter(link -> !link.getInherited().isEmpty()).map(Link::getName);
    }

    /** @param elsewhere whether names by themselves may be asked of another record here */
    private void addAll(EObject element, boolean elsewhere) {
        if (element instanceof MemberAccess access) {
            add(access.getMember(), true);
        } else if (element instanceof NameReference name) {
            add(name.getElement(), elsewhere);
        } else if (element instanceof FunctionCall call && Function.named(call.getFunction()).orElse(null) == Function.INHERITED) {
            inherited = true;
        }
        element.eContents().forEach(inner -> addAll(inner, elsewhere || isOfOthers(element, inner)));
    }

    private static boolean isOfOthers(EObject element, EObject inner) {
        return switch (element) {
            case Filter filter -> inner == filter.getCondition();
            case Quantification quantification -> inner == quantification.getCondition();
            case DerivedVariable derived -> true;
            case RecordType type -> inner == type.getTemplate() || inner == type.getDating();
            default -> false;
        };
    }

    private void add(NamedElement element, boolean elsewhere) {
        if (element == null || element.getName() == null) {
            return;
        }
        if (elsewhere) {
            names.add(element.getName());
        }
        if (element instanceof Link || element instanceof ReferenceVariable) {
            links.add(element.getName());
        }
    }
}
