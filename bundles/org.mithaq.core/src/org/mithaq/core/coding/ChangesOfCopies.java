package org.mithaq.core.coding;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Changes elements that no editor watches over. */
final class ChangesOfCopies implements CodingChanges {

    @Override
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        owner.eSet(feature, value);
    }

    @Override
    public <T extends EObject> void add(EObject owner, EList<T> list, int index, T element) {
        list.add(index, element);
    }

    @Override
    public <T extends EObject> void remove(EObject owner, EList<T> list, T element) {
        list.remove(element);
    }
}
