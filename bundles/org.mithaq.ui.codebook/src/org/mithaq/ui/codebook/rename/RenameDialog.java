package org.mithaq.ui.codebook.rename;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mithaq.codebook.ide.result.FileEdits;
import org.mithaq.ui.codebook.text.CodeLine;
import org.mithaq.ui.columns.TextColumns;
import org.mithaq.ui.dialog.TitledDialog;

/** Shows what a rename would do before it is done. */
public final class RenameDialog extends TitledDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 260;

    private final RenamePlan plan;
    private boolean tell;

    /**
     * @param title what is renamed, and to what
     */
    public RenameDialog(Shell parent, String title, RenamePlan plan) {
        super(parent, title);
        this.plan = plan;
        this.tell = plan.canTell() && plan.coded() > 0;
    }

    /** What the user wants to be done. */
    public FileEdits edits() {
        return tell ? plan.withEntry() : plan.edits();
    }

    @Override
    protected void createContent(Composite area) {
        createLines(area);
        createCodings(area);
    }

    private void createLines(Composite area) {
        TableViewer table = TextColumns.table(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getControl().getParent());
        TextColumns.of(table, RenamePlan.ChangedLine.class)
                .add(RenameMessages.Place, 2, line -> line.file().getFileName() + ":" + line.line())
                .add(RenameMessages.Before, 5, line -> CodeLine.shown(line.before()))
                .add(RenameMessages.After, 5, line -> CodeLine.shown(line.after()));
        table.setInput(plan.lines());
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
