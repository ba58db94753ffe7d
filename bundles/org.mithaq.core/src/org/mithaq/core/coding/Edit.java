package org.mithaq.core.coding;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The smallest change of a coding. It holds what is needed to take it back. */
sealed interface Edit {

    void apply();

    void revert();

    record Set(EObject owner, EStructuralFeature feature, Object before, Object after) implements Edit {
        @Override
        public void apply() {
            owner.eSet(feature, after);
        }

        @Override
        public void revert() {
            owner.eSet(feature, before);
        }
    }

    record Add<T extends EObject>(List<T> list, int index, T element) implements Edit {
        @Override
        public void apply() {
            list.add(index, element);
        }

        @Override
        public void revert() {
            list.remove(index);
        }
    }

    record Remove<T extends EObject>(List<T> list, int index, T element) implements Edit {
        @Override
        public void apply() {
            list.remove(index);
        }

        @Override
        public void revert() {
            list.add(index, element);
        }
    }

    record Move<T extends EObject>(EList<T> list, int from, int to) implements Edit {
        @Override
        public void apply() {
            list.move(to, from);
        }

        @Override
        public void revert() {
            list.move(from, to);
        }
    }
}
