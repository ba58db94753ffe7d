package org.mithaq.codebook.load;

import java.util.ArrayList;
import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes references out that stand for nothing, after they have been reported. What is left may be read by several
 * threads, and readers meet no placeholder: a reference leads to an element or to nothing.
 */
final class BrokenReferences {

    private BrokenReferences() {
    }

    static void clear(Resource resource) {
        var elements = EcoreUtil.<EObject>getAllContents(resource, false);
        while (elements.hasNext()) {
            var element = elements.next();
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    clear(element, reference);
                }
            }
        }
    }

    private static void clear(EObject element, EReference reference) {
        if (element.eGet(reference, true) instanceof Collection<?> targets) {
            var broken = new ArrayList<Object>();
            targets.stream().filter(target -> ((EObject) target).eIsProxy()).forEach(broken::add);
            targets.removeAll(broken);
        } else if (((InternalEObject) element).eGet(reference, true) instanceof EObject target && target.eIsProxy()) {
            element.eUnset(reference);
        }
    }
}
