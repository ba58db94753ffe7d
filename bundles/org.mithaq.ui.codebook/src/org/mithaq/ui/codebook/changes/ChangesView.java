package org.mithaq.ui.codebook.changes;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.finding.Place;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.migrate.EditedCodebook;
import org.mithaq.core.project.Project;
import org.mithaq.ui.codebook.language.CodebookLanguage;
import org.mithaq.ui.codebook.open.CodebookEditors;
import org.mithaq.ui.codebook.open.RecordJump;
import org.mithaq.ui.columns.TextColumns;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.RepeatedWork;
import org.mithaq.ui.parts.VisibilityListener;
import org.mithaq.ui.session.EditedTexts;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/**
 * Shows what the codebook does to what is coded, as it stands in the editors, saved or not, beside the versions that the
 * records follow. It is found out a while after the last key, and only while the view can be seen. Enter leads to the place.
 */
public final class ChangesView extends ViewPart implements ProjectSessionListener {

    private static final int PAUSE = 1_200;

    private ProjectSession session;
    private CodebookLanguage language;
    private TreeViewer tree;
    private RepeatedWork<ToldChanges> work;
    private final Runnable soon = this::soon;
    private final VisibilityListener visibility = new VisibilityListener(this, soon);
    private Optional<EditedCodebook> edited = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(ProjectSession.class);
        language = getSite().getService(CodebookLanguage.class);
        tree = new TreeViewer(new Composite(parent, SWT.NONE), SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setContentProvider(new ChangeRows());
        tree.setComparer(new SameRow());
        TextColumns.of(tree, ChangeRow.class).add(ChangesMessages.Kind, 5, ChangeRow::kind)
                .add(ChangesMessages.Change, 9, ChangeRow::text).add(ChangesMessages.Records, 2, ChangeRow::records)
                .add(ChangesMessages.Values, 8, ChangeRow::values);
        tree.addOpenListener(event -> open());
        getSite().setSelectionProvider(tree);
        work = new RepeatedWork<>(parent.getDisplay(), ChangesMessages.Comparing, PAUSE, this::next, this::show);
        session.addListener(this);
        language.addListener(soon);
        getSite().getService(EditedTexts.class).addListener(soon);
        getSite().getPage().addPartListener(visibility);
        projectChanged();
    }

    private void soon() {
        if (getSite().getPage().isPartVisible(this)) {
            work.soon();
        }
    }

    /** What is coded is taken on the UI thread, which changes it. */
    private Optional<BackgroundWork.Work<ToldChanges>> next() {
        return session.project().flatMap(project -> language.workspace().map(texts -> {
            EditedCodebook codebook = edited.orElseGet(() -> new EditedCodebook(project.layout()));
            edited = Optional.of(codebook);
            LoadedCodebook saved = project.codebook();
            RecordIndex records = project.recordsNow().index();
            return progress -> ToldChanges.of(codebook.preview(saved, texts(texts), records, progress),
                    Locale.getDefault());
        }));
    }

    private static Map<Path, String> texts(CodebookWorkspace workspace) {
        Map<Path, String> texts = new HashMap<>();
        workspace.files().forEach(file -> workspace.text(file).ifPresent(text -> texts.put(file, text)));
        return texts;
    }

    private void show(ToldChanges told) {
        Object[] open = tree.getExpandedElements();
        ISelection selected = tree.getSelection();
        tree.setInput(told.rows());
        tree.setExpandedElements(open);
        tree.setSelection(selected);
        setContentDescription(told.summary());
    }

    /** The rows that are shown. */
    public List<ChangeRow> rows() {
        return tree.getInput() instanceof List<?> rows ? rows.stream().map(ChangeRow.class::cast).toList() : List.of();
    }

    /** Whether it shows the codebook as it is now. */
    public boolean isDone() {
        return work.isDone();
    }

    private void open() {
        if (tree.getStructuredSelection().getFirstElement() instanceof ChangeRow row) {
            row.place().ifPresent(this::open);
        }
    }

    private void open(Place place) {
        if (place instanceof Place.InRecord in) {
            RecordJump.to(getSite(), in.coder().value(), in.report().value(), in.recordId(), in.variable());
        } else if (place instanceof Place.InFile in) {
            session.project().ifPresent(project -> new CodebookEditors(getSite().getPage())
                    .open(project.layout().root().resolve(in.file()), in.line(), in.column()));
        }
    }

    @Override
    public void projectChanged() {
        edited = Optional.empty();
        tree.setInput(List.of());
        if (session.project().isEmpty()) {
            work.stop();
            setContentDescription(ChangesMessages.No_project);
        } else {
            setContentDescription(ChangesMessages.Comparing);
            soon();
        }
    }

    @Override
    public void codebookChanged(Project project) {
        soon();
    }

    @Override
    public void codingChanged(Project project, CodingChange change) {
        soon();
    }

    @Override
    public void dirtyChanged(boolean dirty) {
        soon();
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(visibility);
        getSite().getService(EditedTexts.class).removeListener(soon);
        language.removeListener(soon);
        session.removeListener(this);
        work.end();
        super.dispose();
    }
}
