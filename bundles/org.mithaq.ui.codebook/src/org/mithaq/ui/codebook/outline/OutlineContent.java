package org.mithaq.ui.codebook.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Items below items. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object item) {
        return ((OutlineItem) item).children().toArray();
    }

    /** Null, as the platform wants it where that is not known: the tree is gone through from above. */
    @Override
    public Object getParent(Object item) {
        return null;
    }

    @Override
    public boolean hasChildren(Object item) {
        return !((OutlineItem) item).children().isEmpty();
    }
}
