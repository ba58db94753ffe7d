package org.mithaq.ui.annotation.suggestions;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.mithaq.core.suggest.Suggestion;

/** The selection of the list as the platform wants it: the selected suggestions. */
final class TreeSelection implements ISelectionProvider {

    private final SuggestionTree tree;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    TreeSelection(SuggestionTree tree) {
        this.tree = tree;
        tree.widget().addListener(SWT.Selection, event -> {
            SelectionChangedEvent changed = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(changed));
        });
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(tree.selected());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof Suggestion one) {
            tree.select(one);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
