package org.mithaq.app;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.mithaq.ui.columns.TextColumns;
import org.mithaq.ui.dialog.TitledDialog;

/** A table of keys and what they do. */
public final class ShortcutsDialog extends TitledDialog {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 520;

    private final Shortcuts shortcuts;

    public ShortcutsDialog(Shell parent, Shortcuts shortcuts) {
        super(parent, AppMessages.Shortcuts_title);
        this.shortcuts = shortcuts;
    }

    @Override
    protected void createContent(Composite area) {
        TableViewer table = TextColumns.table(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getControl().getParent());
        TextColumns.of(table, Shortcuts.Entry.class).add(AppMessages.Shortcuts_what, 3, Shortcuts.Entry::what)
                .add(AppMessages.Shortcuts_key, 2, Shortcuts.Entry::keys);
        table.setInput(shortcuts.entries());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
