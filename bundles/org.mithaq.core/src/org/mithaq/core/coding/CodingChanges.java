package org.mithaq.core.coding;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The smallest changes that work on codings consists of. */
public interface CodingChanges {

    void set(EObject owner, EStructuralFeature feature, Object value);

    /**
     * @param owner what holds the list
     * @throws IllegalArgumentException when the element stands in something already
     */
    <T extends EObject> void add(EObject owner, EList<T> list, int index, T element);

    /**
     * @param owner what holds the list
     * @throws IllegalArgumentException when the element does not stand in it
     */
    <T extends EObject> void remove(EObject owner, EList<T> list, T element);

    /** Changes that are made at once and cannot be taken back: for copies that belong to nobody. */
    static CodingChanges ofCopies() {
        return new ChangesOfCopies();
    }
}
