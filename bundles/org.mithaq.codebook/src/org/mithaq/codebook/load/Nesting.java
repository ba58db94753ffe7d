package org.mithaq.codebook.load;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.mithaq.codebook.resource.LinkedElements;

/**
 * Tells a text that is nested far more deeply than anybody writes, so that whatever follows may descend into a file
 * without running out of room or time.
 */
class Nesting {

    private static final int DEEPEST = 400;

    @Inject
    private LinkedElements linked;

    boolean isTooDeep(Resource resource) {
        return resource.getContents().stream().map(linked::of).anyMatch(elements -> depth(elements.getLast()) > DEEPEST);
    }

    private static int depth(EObject element) {
        int depth = 0;
        for (EObject next = element; next != null; next = next.eContainer()) {
            depth++;
        }
        return depth;
    }
}
