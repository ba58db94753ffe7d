package org.mithaq.ui.codebook.changes;

import java.util.Collection;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The rows of the view as a tree; its input is the list of changes. */
final class ChangeRows implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((Collection<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
        return rows(row).toArray();
    }

    @Override
    public boolean hasChildren(Object row) {
        return !rows(row).isEmpty();
    }

    private static List<ChangeRow> rows(Object row) {
        return row instanceof ChangeRow.OfChange change ? change.rows() : List.of();
    }

    /** Null, as the platform wants it where nobody asks. */
    @Override
    public Object getParent(Object row) {
        return null;
    }
}
