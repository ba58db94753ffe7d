package org.mithaq.codebook.load;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Tells a text that is nested far more deeply than anybody writes, so that whatever follows may descend into a file
 * without running out of room or time.
 */
final class Nesting {

    private static final int DEEPEST = 400;

    private Nesting() {
    }

    static boolean isTooDeep(Resource resource) {
        int depth = 0;
        EObject last = null;
        var elements = EcoreUtil.<EObject>getAllContents(resource, false);
        while (elements.hasNext()) {
            var element = elements.next();
            depth = element.eContainer() == last ? depth + 1 : depth(element, last, depth);
            if (depth > DEEPEST) {
                return true;
            }
            last = element;
        }
        return false;
    }

    /** The depth of an element that follows the last one: of a sibling of it, or of one of those that hold it. */
    private static int depth(EObject element, EObject last, int depthOfLast) {
        int depth = depthOfLast;
        for (EObject next = last; next != null && next.eContainer() != element.eContainer(); next = next.eContainer()) {
            depth--;
        }
        return depth;
    }
}
