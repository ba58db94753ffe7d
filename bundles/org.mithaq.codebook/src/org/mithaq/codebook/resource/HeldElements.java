package org.mithaq.codebook.resource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Lists what elements hold. It asks for nothing that is not there, for which EMF would make and keep an empty list, and
 * so takes a fraction of the time that EMF's own iterators take.
 */
public final class HeldElements {

    private final Predicate<EReference> included;
    private final Map<EClass, int[]> features = new ConcurrentHashMap<>();

    /**
     * @param included which of the references that hold elements to follow
     */
    public HeldElements(Predicate<EReference> included) {
        this.included = included;
    }

    /** An element with all below it, each before what it holds: what stands together is in memory together. */
    public List<EObject> withAllBelow(EObject root) {
        List<EObject> found = new ArrayList<>();
        List<EObject> waiting = new ArrayList<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            EObject next = waiting.removeLast();
            found.add(next);
            int end = waiting.size();
            addHeld((InternalEObject) next, waiting);
            Collections.reverse(waiting.subList(end, waiting.size()));
        }
        return found;
    }

    private void addHeld(InternalEObject element, List<EObject> to) {
        for (int feature : features.computeIfAbsent(element.eClass(), this::features)) {
            if (element.eIsSet(feature)) {
                add(element.eGet(feature, false, true), to);
            }
        }
    }

    private static void add(Object held, List<EObject> to) {
        if (held instanceof List<?> several) {
            for (int i = 0; i < several.size(); i++) {
                to.add((EObject) several.get(i));
            }
        } else {
            to.add((EObject) held);
        }
    }

    private int[] features(EClass holder) {
        return holder.getEAllContainments().stream().filter(included).mapToInt(holder::getFeatureID).toArray();
    }
}
