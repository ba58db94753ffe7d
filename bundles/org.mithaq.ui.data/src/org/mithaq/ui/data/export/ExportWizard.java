package org.mithaq.ui.data.export;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.export.DatasetExport;
import org.mithaq.export.ExportGate;
import org.mithaq.export.ExportOptions;
import org.mithaq.export.ExportResult;
import org.mithaq.export.ExportedTable;
import org.mithaq.ui.wizard.WizardWork;

/** Writes the tables of the project's codebook into a folder. */
public final class ExportWizard extends Wizard {

    private final Project project;
    private final ExportPage page;

    public ExportWizard(Project project) {
        this.project = project;
        this.page = new ExportPage(project.layout().datasetsFolder(), List.copyOf(project.codebook().languages()));
        setWindowTitle(ExportMessages.Title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder();
        ExportOptions options = page.options();
        ProjectSnapshot now = ProjectSnapshot.of(project);
        WizardWork.Outcome<ExportResult> outcome = new WizardWork(getContainer()).run(progress -> {
            new ExportGate(project.layout()).require(now, progress);
            return new DatasetExport().export(now, folder, options, progress);
        });
        outcome.failure().ifPresent(page::setErrorMessage);
        outcome.made().ifPresent(result -> MessageDialog.openInformation(getShell(), ExportMessages.Title,
                summary(result, folder)));
        return outcome.made().isPresent();
    }

    private static String summary(ExportResult result, Path folder) {
        StringBuilder text = new StringBuilder(NLS.bind(ExportMessages.Done, folder)).append('\n');
        for (ExportedTable table : result.tables()) {
            text.append('\n').append(NLS.bind(ExportMessages.Table, table.file().getFileName(), table.rows()));
        }
        return text.toString();
    }
}
