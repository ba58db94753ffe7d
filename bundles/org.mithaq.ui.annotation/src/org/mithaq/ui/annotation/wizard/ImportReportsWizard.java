package org.mithaq.ui.annotation.wizard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.wizard.Wizard;
import org.mithaq.core.corpus.ImportBatch;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.wizard.WizardWork;

/** Imports files as reports. Stays open while a file could not be imported, and says why at that file. */
public final class ImportReportsWizard extends Wizard {

    private final ProjectSession session;
    private final ProjectLayout layout;
    private final ImportReportsPage page = new ImportReportsPage();

    /**
     * @param layout of the open project
     */
    public ImportReportsWizard(ProjectSession session, ProjectLayout layout) {
        this.session = session;
        this.layout = layout;
        setWindowTitle(WizardMessages.Import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** Adds files, and the files in folders, as if the user had chosen them. */
    public void addFiles(List<Path> filesAndFolders) {
        page.add(filesAndFolders);
    }

    @Override
    public boolean performFinish() {
        List<ImportItem> items = page.items();
        WizardWork.Outcome<List<ImportItem>> outcome =
                new WizardWork(getContainer()).run(progress -> importAll(items, progress));
        outcome.failure().ifPresent(page::setErrorMessage);
        outcome.made().ifPresent(page::showOutcome);
        session.refreshReports();
        return outcome.made().isPresent()
                && outcome.made().orElseThrow().stream().allMatch(item -> item.state() == ImportItem.State.IMPORTED);
    }

    /** Cancelled, it leaves those that it did not come to waiting. */
    private List<ImportItem> importAll(List<ImportItem> items, ProgressMonitor progress) {
        Map<Path, ImportItem> byFile = new LinkedHashMap<>();
        items.forEach(item -> byFile.put(item.file(), item));
        List<Path> open = items.stream().filter(item -> item.state() != ImportItem.State.IMPORTED).map(ImportItem::file).toList();
        try (ReportImporter importer = new ReportImporter(layout, Clock.systemUTC())) {
            new ImportBatch(importer).run(open, file -> byFile.get(file).request(), progress,
                    outcome -> byFile.computeIfPresent(outcome.file(), (file, item) -> item.after(outcome)));
        }
        return List.copyOf(byFile.values());
    }
}
