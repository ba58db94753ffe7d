package org.mithaq.ui.annotation.migrate;

import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mithaq.core.migrate.MigrationReport;
import org.mithaq.core.migrate.ReportLines;
import org.mithaq.ui.dialog.TitledDialog;

/** Shows what a migration does before it is done: the same lines as on the command line. */
final class MigrationDialog extends TitledDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 300;

    private final MigrationReport report;

    MigrationDialog(Shell parent, MigrationReport report) {
        super(parent, MigrateMessages.Title);
        this.report = report;
    }

    @Override
    protected void createContent(Composite area) {
        Label intro = new Label(area, SWT.WRAP);
        intro.setText(NLS.bind(report.isEmpty() ? MigrateMessages.Nothing : MigrateMessages.Intro, report.version()));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(intro);
        Text lines = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        lines.setText(String.join("\n", ReportLines.of(report, Locale.getDefault())));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(lines);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (report.isEmpty()) {
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
            return;
        }
        createButton(parent, IDialogConstants.OK_ID, MigrateMessages.Run, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
