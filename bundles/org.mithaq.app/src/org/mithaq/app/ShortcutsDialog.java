package org.mithaq.app;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of keys and what they do. */
public final class ShortcutsDialog extends Dialog {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 520;

    private final Shortcuts shortcuts;

    public ShortcutsDialog(Shell parent, Shortcuts shortcuts) {
        super(parent);
        this.shortcuts = shortcuts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(AppMessages.Shortcuts_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        TableColumn what = new TableColumn(table, SWT.LEAD);
        what.setText(AppMessages.Shortcuts_what);
        TableColumn keys = new TableColumn(table, SWT.LEAD);
        keys.setText(AppMessages.Shortcuts_key);
        for (Shortcuts.Entry entry : shortcuts.entries()) {
            new TableItem(table, SWT.NONE).setText(new String[] {entry.what(), entry.keys()});
        }
        what.pack();
        keys.pack();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
