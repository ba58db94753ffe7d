package org.mithaq.core.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Filter;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Quantification;
import org.mithaq.model.codebook.RecordType;

/**
 * Finds the names that expressions may ask of other records than their own: those behind a dot, in conditions on the things
 * of a list, and in what is asked by a name of its own, as derived variables are. Rather too many than too few.
 */
final class AskedNames {

    private final Set<String> names = new HashSet<>();

    private AskedNames() {
    }

    /** Those of all expressions but for the datasets, which no check evaluates. */
    static Set<String> in(Collection<Codebook> codebooks) {
        AskedNames asked = new AskedNames();
        codebooks.forEach(codebook -> codebook.eContents().forEach(declaration -> asked.addAll(declaration, false)));
        return Set.copyOf(asked.names);
    }

    /** @param elsewhere whether names by themselves may be asked of another record here */
    private void addAll(EObject element, boolean elsewhere) {
        if (element instanceof Dataset) {
            return;
        }
        if (element instanceof MemberAccess access) {
            add(access.getMember());
        } else if (element instanceof NameReference name && elsewhere) {
            add(name.getElement());
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

    private void add(NamedElement element) {
        if (element != null && element.getName() != null) {
            names.add(element.getName());
        }
    }
}
