package org.mithaq.ui.codebook.files;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.project.Project;
import org.mithaq.ui.codebook.open.CodebookEditors;
import org.mithaq.ui.columns.TextColumns;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** Lists the files of the project's codebook; Enter opens. */
public final class FilesView extends ViewPart implements ProjectSessionListener {

    private ProjectSession session;
    private TableViewer table;

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(ProjectSession.class);
        table = TextColumns.table(parent, SWT.NONE);
        TextColumns.of(table, CodebookFile.class).add(FilesMessages.File, 5, CodebookFile::name)
                .add(FilesMessages.Codebook, 6, CodebookFile::label);
        table.addOpenListener(event -> openSelected());
        getSite().setSelectionProvider(table);
        session.addListener(this);
        projectChanged();
    }

    private void openSelected() {
        if (table.getStructuredSelection().getFirstElement() instanceof CodebookFile chosen) {
            new CodebookEditors(getSite().getPage()).open(chosen.file());
        }
    }

    @Override
    public void projectChanged() {
        session.project().ifPresentOrElse(this::read, () -> show(List.of()));
    }

    private void read(Project project) {
        new BackgroundWork<>(FilesMessages.Reading, progress -> CodebookFile.of(project, Locale.getDefault()))
                .onDone(files -> {
                    if (session.project().equals(java.util.Optional.of(project))) {
                        show(files);
                    }
                }).startQuietly(table.getTable().getDisplay());
    }

    private void show(List<CodebookFile> files) {
        if (table.getTable().isDisposed()) {
            return;
        }
        Object selected = table.getStructuredSelection().getFirstElement();
        table.setInput(files);
        files.stream().filter(file -> selected instanceof CodebookFile old && old.file().equals(file.file())).findFirst()
                .or(() -> files.stream().findFirst())
                .ifPresent(file -> table.setSelection(new StructuredSelection(file), true));
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        super.dispose();
    }
}
