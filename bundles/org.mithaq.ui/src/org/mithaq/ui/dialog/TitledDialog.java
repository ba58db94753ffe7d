package org.mithaq.ui.dialog;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title, which users can make larger when what it shows is long. */
public abstract class TitledDialog extends Dialog {

    private final String title;

    protected TitledDialog(Shell parent, String title) {
        super(parent);
        this.title = title;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @param area where what the dialog shows is made, above its buttons; its layout is a grid of one column */
    protected abstract void createContent(Composite area);

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        createContent(area);
        return area;
    }
}
