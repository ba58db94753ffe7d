package org.mithaq.ui.codebook.changes;

import java.util.Objects;
import org.eclipse.jface.viewers.IElementComparer;

/** A row is the same as one of before when it is about the same, however many records it affects now. */
final class SameRow implements IElementComparer {

    @Override
    public boolean equals(Object a, Object b) {
        return a instanceof ChangeRow one && b instanceof ChangeRow other && one.getClass() == other.getClass()
                ? one.kind().equals(other.kind()) && one.text().equals(other.text()) : Objects.equals(a, b);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof ChangeRow row ? Objects.hash(row.kind(), row.text()) : Objects.hashCode(element);
    }
}
