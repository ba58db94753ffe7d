package org.mithaq.ui.data.preview;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;

/** In a mirrored grid the first column is at the right, so that the arrow to the left leads to the next one. */
final class PreviewKeys extends AbstractUiBindingConfiguration {

    private final boolean mirrored;

    PreviewKeys(boolean mirrored) {
        this.mirrored = mirrored;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry keys) {
        if (mirrored) {
            bind(keys, SWT.ARROW_LEFT, MoveDirectionEnum.RIGHT);
            bind(keys, SWT.ARROW_RIGHT, MoveDirectionEnum.LEFT);
        }
    }

    private static void bind(UiBindingRegistry keys, int arrow, MoveDirectionEnum direction) {
        for (int state : new int[] {SWT.NONE, SWT.SHIFT}) {
            keys.registerFirstKeyBinding(new KeyEventMatcher(state, arrow), new MoveSelectionAction(direction));
        }
    }
}
