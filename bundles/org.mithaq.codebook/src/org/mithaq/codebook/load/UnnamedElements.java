package org.mithaq.codebook.load;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.model.codebook.Adaptation;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.ElementOverride;
import org.mithaq.model.codebook.NamedElement;

/**
 * Takes elements out that a broken file gives no name, after they have been reported: nothing can refer to them, and
 * nothing could be coded with them.
 */
final class UnnamedElements {

    private UnnamedElements() {
    }

    static void remove(Resource resource) {
        List<EObject> unnamed = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(resource, false).forEachRemaining(element -> {
            if (element instanceof NamedElement named && named.getName().isEmpty() && needsName(named)) {
                unnamed.add(named);
            }
        });
        unnamed.forEach(EcoreUtil::remove);
    }

    private static boolean needsName(NamedElement element) {
        return !(element instanceof Column || element instanceof Adaptation || element instanceof ElementOverride ||
                element instanceof Codebook);
    }
}
