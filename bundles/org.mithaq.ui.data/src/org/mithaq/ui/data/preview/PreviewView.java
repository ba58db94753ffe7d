package org.mithaq.ui.data.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.message.Failures;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.ui.counts.CountedText;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.RepeatedWork;
import org.mithaq.ui.parts.VisibilityListener;
import org.mithaq.ui.session.EditedTexts;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/**
 * The rows of a table as an export would write them now. Follows the codebook as it stands in editors, saved or not, and the
 * codings, while it can be seen.
 */
public final class PreviewView extends ViewPart {

    /** The id of this view. */
    public static final String ID = "org.mithaq.ui.data.preview";
    private static final int PAUSE = 400;

    private final ProjectSessionListener listener = new Refresh();
    private final Runnable refresh = this::refreshSoon;
    private final VisibilityListener visibility = new VisibilityListener(this, this::seen);
    private ProjectSession session;
    private RepeatedWork<EditedTables.Shown> tables;
    private Optional<EditedTables> edited = Optional.empty();
    private Optional<EditedTables.Shown> shown = Optional.empty();
    private boolean stale;
    private Combo names;
    private Label status;
    private PreviewWork work;
    private PreviewGrid grid;
    private List<Dataset> datasets = List.of();
    private String chosen = "";

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        session = getSite().getService(ProjectSession.class);
        createBar(parent);
        PreviewedTable table = new PreviewedTable();
        grid = new PreviewGrid(parent, table);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        work = new PreviewWork(table, grid, parent.getDisplay(), this::tell, this::tellFailure);
        createActions();
        tables = new RepeatedWork<>(parent.getDisplay(), PreviewMessages.Working, PAUSE, this::next, this::show).hidden();
        session.addListener(listener);
        getSite().getService(EditedTexts.class).addListener(refresh);
        getSite().getPage().addPartListener(visibility);
        refreshSoon();
    }

    private void seen() {
        if (stale) {
            refreshSoon();
        }
    }

    private void createBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(PreviewMessages.Table);
        // Turned round, GTK cuts off the first letters of what is chosen.
        names = new Combo(bar, SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
        names.addListener(SWT.Selection, event -> choose(datasets.get(names.getSelectionIndex())));
        status = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
    }

    private void createActions() {
        Action copy = action(PreviewMessages.Copy, () -> copy(CopiedCells.TABS));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action("", grid::selectAll));
        MenuManager menu = new MenuManager();
        menu.add(copy);
        menu.add(action(PreviewMessages.Copy_commas, () -> copy(CopiedCells.COMMAS)));
        grid.control().setMenu(menu.createContextMenu(grid.control()));
    }

    private static Action action(String text, Runnable runnable) {
        return new Action(text) {
            @Override
            public void run() {
                runnable.run();
            }
        };
    }

    private void refreshSoon() {
        stale = !getSite().getPage().isPartVisible(this);
        if (!stale) {
            tables.soon();
        }
    }

    /** What is coded is taken on the UI thread, which changes it. */
    private Optional<BackgroundWork.Work<EditedTables.Shown>> next() {
        if (session.project().isEmpty()) {
            shown = Optional.empty();
            show(List.of());
            tell(PreviewMessages.No_project);
        }
        return session.project().map(project -> {
            EditedTables codebook = edited.orElseGet(() -> new EditedTables(project.layout()));
            edited = Optional.of(codebook);
            ProjectSnapshot now = ProjectSnapshot.of(project);
            Map<Path, String> texts = getSite().getService(EditedTexts.class).now();
            return progress -> codebook.of(now, texts);
        });
    }

    private void show(EditedTables.Shown now) {
        shown = Optional.of(now);
        show(now.project().codebook().datasets());
        if (datasets.isEmpty()) {
            tell(PreviewMessages.No_tables);
        }
    }

    private void show(List<Dataset> declared) {
        datasets = declared;
        names.setItems(datasets.stream().map(this::label).toArray(String[]::new));
        names.getParent().layout();
        datasets.stream().filter(dataset -> chosen.equals(dataset.getName())).findFirst()
                .or(() -> datasets.stream().findFirst()).ifPresentOrElse(this::choose, work::clear);
    }

    private String label(Dataset dataset) {
        return shown.orElseThrow().project().codebook().label(dataset, Locale.getDefault());
    }

    private void choose(Dataset dataset) {
        boolean same = chosen.equals(dataset.getName());
        chosen = dataset.getName();
        names.select(datasets.indexOf(dataset));
        work.show(shown.orElseThrow().project(), dataset, same);
    }

    private void copy(CopiedCells form) {
        if (!work.copy(form)) {
            tell(CountedText.of(PreviewMessages.Copy_too_many, Locale.getDefault(), PreviewWork.MOST_COPIED));
        }
    }

    private void tell(String text) {
        if (!status.isDisposed()) {
            status.setText(text.replace("&", "&&"));
        }
    }

    private void tell(int rows, boolean all) {
        String number = CountedText.of(all ? PreviewMessages.Rows : PreviewMessages.Rows_counting, Locale.getDefault(), rows);
        tell(shown.filter(EditedTables.Shown::broken).isPresent() ? NLS.bind(PreviewMessages.Broken, number) : number);
    }

    private void tellFailure(Exception failure) {
        tell(NLS.bind(PreviewMessages.Failed, Failures.of(failure).in(Locale.getDefault())));
    }

    @Override
    public void setFocus() {
        grid.enter();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(visibility);
        getSite().getService(EditedTexts.class).removeListener(refresh);
        session.removeListener(listener);
        tables.end();
        work.stop();
        super.dispose();
    }

    /** What changes rows beside the text of the codebook. */
    private final class Refresh implements ProjectSessionListener {

        @Override
        public void projectChanged() {
            edited = Optional.empty();
            refreshSoon();
        }

        @Override
        public void codingChanged(Project project, CodingChange change) {
            refreshSoon();
        }
    }
}
