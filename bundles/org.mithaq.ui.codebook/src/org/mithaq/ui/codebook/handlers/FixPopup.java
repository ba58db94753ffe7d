package org.mithaq.ui.codebook.handlers;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.mithaq.codebook.ide.result.QuickFix;

/** A list of fixes below the caret: arrows choose, Enter takes, Escape leaves. */
final class FixPopup extends PopupDialog {

    private final java.util.List<QuickFix> fixes;
    private final Point place;
    private final Consumer<QuickFix> taken;
    private List list;

    /**
     * @param place on the display
     * @param taken is told what the user took
     */
    FixPopup(Shell parent, java.util.List<QuickFix> fixes, Point place, Consumer<QuickFix> taken) {
        super(parent, SWT.NO_TRIM | SWT.ON_TOP, true, false, false, false, false, null, CommandMessages.Fix_hint);
        this.fixes = fixes;
        this.place = place;
        this.taken = taken;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        list = new List(parent, SWT.SINGLE | SWT.V_SCROLL);
        fixes.forEach(fix -> list.add(fix.title()));
        list.select(0);
        list.addListener(SWT.DefaultSelection, event -> take());
        list.addListener(SWT.MouseUp, event -> take());
        list.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                take();
            }
        }));
        return list;
    }

    private void take() {
        if (list.isDisposed() || list.getSelectionIndex() < 0) {
            return;
        }
        QuickFix chosen = fixes.get(list.getSelectionIndex());
        close();
        taken.accept(chosen);
    }

    @Override
    protected Control getFocusControl() {
        return list;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place;
    }
}
