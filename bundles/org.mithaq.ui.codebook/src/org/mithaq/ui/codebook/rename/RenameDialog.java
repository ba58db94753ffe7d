package org.mithaq.ui.codebook.rename;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mithaq.codebook.ide.result.FileEdits;

/** Shows what a rename would do before it is done. */
public final class RenameDialog extends Dialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 260;

    private final RenamePlan plan;
    private final String title;
    private boolean tell;

    /**
     * @param title what is renamed, and to what
     */
    public RenameDialog(Shell parent, String title, RenamePlan plan) {
        super(parent);
        this.title = title;
        this.plan = plan;
        this.tell = plan.canTell() && plan.coded() > 0;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user wants to be done. */
    public FileEdits edits() {
        return tell ? plan.withEntry() : plan.edits();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        createLines(area);
        createCodings(area);
        return area;
    }

    private void createLines(Composite area) {
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        for (String name : new String[] {RenameMessages.Place, RenameMessages.Before, RenameMessages.After}) {
            new TableColumn(table, SWT.LEAD).setText(name);
        }
        for (RenamePlan.ChangedLine line : plan.lines()) {
            new TableItem(table, SWT.NONE).setText(new String[] {line.file().getFileName() + ":" + line.line(),
                    line.before(), line.after()});
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(column.getWidth(), WIDTH / 2));
        }
    }

    private void createCodings(Composite area) {
        if (plan.coded() == 0) {
            return;
        }
        Label codings = new Label(area, SWT.WRAP);
        codings.setText(NLS.bind(RenameMessages.Codings, plan.coded()));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(codings);
        if (!plan.canTell()) {
            return;
        }
        Button write = new Button(area, SWT.CHECK);
        write.setText(RenameMessages.Write_changes);
        write.setSelection(tell);
        write.addListener(SWT.Selection, event -> tell = write.getSelection());
        Label entry = new Label(area, SWT.LEFT_TO_RIGHT);
        entry.setText(plan.entry().map(ChangesEntry::statement).orElse(""));
        GridDataFactory.fillDefaults().indent(24, 0).applyTo(entry);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, RenameMessages.Rename, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
