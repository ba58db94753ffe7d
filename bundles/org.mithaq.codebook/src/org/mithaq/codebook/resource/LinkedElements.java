package org.mithaq.codebook.resource;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mithaq.model.codebook.CodebookPackage;

/**
 * Finds the elements of a codebook that may refer to others. Most of what a codebook holds are texts, which never do: to
 * leave them out makes everything that follows references several times as fast.
 */
@Singleton
public class LinkedElements {

    private final Set<EClass> referring = referring();
    private final Map<EClass, List<EReference>> parts = new ConcurrentHashMap<>();

    /** An element with all below it that may refer to something or hold what does, the nearest first: the deepest is the last. */
    public List<EObject> of(EObject root) {
        List<EObject> found = new ArrayList<>();
        found.add(root);
        for (int i = 0; i < found.size(); i++) {
            addParts(found.get(i), found);
        }
        return found;
    }

    private void addParts(EObject element, List<EObject> to) {
        for (EReference reference : parts.computeIfAbsent(element.eClass(), this::parts)) {
            Object held = element.eGet(reference, false);
            if (held instanceof List<?> several) {
                several.forEach(each -> to.add((EObject) each));
            } else if (held != null) {
                to.add((EObject) held);
            }
        }
    }

    private List<EReference> parts(EClass owner) {
        return owner.getEAllContainments().stream().filter(reference -> referring.contains(reference.getEReferenceType()))
                .toList();
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
