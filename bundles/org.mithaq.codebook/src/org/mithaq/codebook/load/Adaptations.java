package org.mithaq.codebook.load;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.model.codebook.Adaptation;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.DeclarationOverride;
import org.mithaq.model.codebook.ListExtension;
import org.mithaq.model.codebook.MissingReasonExtension;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.RecordTypeExtension;
import org.mithaq.model.codebook.ScaleExtension;
import org.mithaq.model.codebook.Variable;

/**
 * Puts what files add to declarations of others where it belongs, and says otherwise what they say otherwise, so that
 * whoever reads the codebook meets one declaration. What is added to registries stays where it is, since data and lists
 * of entries are asked by file. Done after the files have been validated, as their authors wrote them.
 */
final class Adaptations {

    private Adaptations() {
    }

    /** Applies those of all codebooks, in the order of these. What names nothing that is there is left alone. */
    static void apply(List<Codebook> codebooks) {
        var adaptations = codebooks.stream().flatMap(codebook -> codebook.getDeclarations().stream())
                .filter(Adaptation.class::isInstance).map(Adaptation.class::cast).toList();
        adaptations.forEach(Adaptations::extend);
        adaptations.stream().filter(DeclarationOverride.class::isInstance).map(DeclarationOverride.class::cast)
                .forEach(Overrides::apply);
    }

    private static void extend(Adaptation adaptation) {
        switch (adaptation) {
            case ListExtension more when more.getList() != null -> extend(more);
            case ScaleExtension more when more.getScale() != null -> {
                move(more.getPoints(), more.getScale().getPoints());
                move(more.getOffScale(), more.getScale().getOffScale());
            }
            case MissingReasonExtension more when more.getList() != null ->
                move(more.getReasons(), more.getList().getReasons());
            case RecordTypeExtension more when more.getType() != null -> extend(more, more.getType());
            default -> {
            }
        }
    }

    private static void extend(ListExtension more) {
        more.getBranches().stream().filter(branch -> branch.getCategory() != null)
                .forEach(branch -> move(branch.getCategories(), branch.getCategory().getChildren()));
        move(more.getCategories(), more.getList().getCategories());
    }

    private static void extend(RecordTypeExtension more, RecordType type) {
        if (!more.isOfRole()) {
            move(more.getFeatures(), type.getFeatures());
        } else if (more.getRole() != null) {
            var attributes = more.getFeatures().stream().filter(Variable.class::isInstance)
                    .map(Variable.class::cast).toList();
            move(attributes, more.getRole().getAttributes());
        }
    }

    private static <T extends EObject> void move(Collection<T> from, EList<? super T> to) {
        for (T each : List.copyOf(from)) {
            EcoreUtil.remove(each);
            to.add(each);
        }
    }
}
