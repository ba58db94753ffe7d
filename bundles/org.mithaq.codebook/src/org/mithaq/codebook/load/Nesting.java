package org.mithaq.codebook.load;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.resource.Resource;
import org.mithaq.codebook.resource.FileElements;

/**
 * Tells a text that is nested far more deeply than anybody writes, so that whatever follows may descend into a file
 * without running out of room or time.
 */
class Nesting {

    private static final int DEEPEST = 400;

    @Inject
    private FileElements elements;

    boolean isTooDeep(Resource resource) {
        return resource.getContents().stream().anyMatch(root -> elements.isDeeper(root, DEEPEST));
    }
}
