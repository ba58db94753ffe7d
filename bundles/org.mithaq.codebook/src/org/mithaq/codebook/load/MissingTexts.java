package org.mithaq.codebook.load;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes texts empty that a broken file left out, so that readers meet no null. */
final class MissingTexts {

    private MissingTexts() {
    }

    static void fill(Resource resource) {
        var elements = EcoreUtil.<EObject>getAllContents(resource, false);
        while (elements.hasNext()) {
            var element = elements.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (!attribute.isMany() && attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
                        && element.eGet(attribute) == null) {
                    element.eSet(attribute, "");
                }
            }
        }
    }
}
