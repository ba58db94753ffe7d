package org.mithaq.codebook.resource;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.mithaq.model.codebook.CodebookPackage;

/**
 * Finds the elements of a codebook that may refer to others. Most of what a codebook holds are texts, which never do: to
 * leave them out makes everything that follows references several times as fast.
 */
@Singleton
public class LinkedElements {

    @Inject
    private IResourceScopeCache cache;
    private final Set<EClass> referring = referring();
    private final HeldElements held = new HeldElements(reference -> referring.contains(reference.getEReferenceType()));

    /** The root of a file with all below it that may refer to something or hold what does, each before what it holds. */
    public List<EObject> of(EObject root) {
        return cache.get(Tuples.pair(LinkedElements.class, root), root.eResource(),
                () -> held.withAllBelow(root));
    }

    /** The classes of which an element, or one that it may hold, may refer to something. */
    private static Set<EClass> referring() {
        List<EClass> all = CodebookPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).toList();
        Set<EClass> found = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (EClass each : all) {
                if (each.getEAllReferences().stream().anyMatch(reference -> refers(reference, found))) {
                    grown |= found.add(each);
                    grown |= found.addAll(each.getEAllSuperTypes());
                }
            }
        }
        return found;
    }

    private static boolean refers(EReference reference, Set<EClass> referring) {
        return reference.isContainment() ? referring.contains(reference.getEReferenceType()) : !reference.isContainer();
    }
}
