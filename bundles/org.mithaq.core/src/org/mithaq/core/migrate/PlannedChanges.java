package org.mithaq.core.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.coding.CodingChanges;

/**
 * Changes copies of codings at once and keeps in mind how the originals are to be changed, so that working out what to
 * change can take long and be given up, and changing does not.
 */
final class PlannedChanges implements CodingChanges {

    private final Map<EObject, EObject> originals;
    private final CodingChanges copies = CodingChanges.ofCopies();
    private final List<Consumer<CodingChanges>> steps = new ArrayList<>();

    /** @param originals what each element of the copies is a copy of; gets an entry for what is made anew */
    PlannedChanges(Map<EObject, EObject> originals) {
        this.originals = originals;
    }

    @Override
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        EObject original = original(owner);
        steps.add(changes -> changes.set(original, feature, value));
        copies.set(owner, feature, value);
    }

    @Override
    public <T extends EObject> void add(EObject owner, EList<T> list, int index, T element) {
        EObject original = original(owner);
        EStructuralFeature feature = feature(list);
        T added = original(element);
        steps.add(changes -> changes.add(original, PlannedChanges.<T>list(original, feature), index, added));
        copies.add(owner, list, index, element);
    }

    @Override
    public <T extends EObject> void remove(EObject owner, EList<T> list, T element) {
        EObject original = original(owner);
        EStructuralFeature feature = feature(list);
        T removed = original(element);
        steps.add(changes -> changes.remove(original, PlannedChanges.<T>list(original, feature), removed));
        copies.remove(owner, list, element);
    }

    /** Changes the originals as the copies were changed. */
    void carryOut(CodingChanges changes) {
        steps.forEach(step -> step.accept(changes));
    }

    /** What is made anew gets an original of its own, in the state in which it is seen first; later changes go to both. */
    @SuppressWarnings("unchecked")
    private <T extends EObject> T original(T element) {
        return (T) originals.computeIfAbsent(element, EcoreUtil::copy);
    }

    private static EStructuralFeature feature(EList<?> list) {
        return ((EStructuralFeature.Setting) list).getEStructuralFeature();
    }

    @SuppressWarnings("unchecked")
    private static <T extends EObject> EList<T> list(EObject owner, EStructuralFeature feature) {
        return (EList<T>) owner.eGet(feature);
    }
}
