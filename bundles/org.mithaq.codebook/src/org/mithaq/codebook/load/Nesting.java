package org.mithaq.codebook.load;

import com.google.inject.Inject;
import java.util.ArrayDeque;
import java.util.List;
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
        return resource.getContents().stream().map(linked::of).anyMatch(elements -> depth(elements) > DEEPEST);
    }

    private static int depth(List<EObject> elements) {
        int deepest = 0;
        var open = new ArrayDeque<EObject>();
        for (EObject element : elements) {
            while (!open.isEmpty() && open.peek() != element.eContainer()) {
                open.pop();
            }
            open.push(element);
            deepest = Math.max(deepest, open.size());
        }
        return deepest;
    }
}
