package org.mithaq.ui.data.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.ui.counts.CountedText;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** The rows of a table as an export would write them now. Follows the codebook and the codings. */
public final class PreviewView extends ViewPart {

    /** The id of this view. */
    public static final String ID = "org.mithaq.ui.data.preview";
    private static final int PAUSE_BEFORE_REFRESH = 400;

    private final ProjectSessionListener listener = new Refresh();
    private final Runnable refresh = this::refresh;
    private ProjectSession session;
    private Combo tables;
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
        session.addListener(listener);
        refresh();
    }

    private void createBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(PreviewMessages.Table);
        // Turned round, GTK cuts off the first letters of what is chosen.
        tables = new Combo(bar, SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
        tables.addListener(SWT.Selection, event -> choose(datasets.get(tables.getSelectionIndex())));
        status = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
    }

    private void createActions() {
        Action copy = action(PreviewMessages.Copy, () -> work.copy(CopiedCells.TABS));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action("", grid::selectAll));
        MenuManager menu = new MenuManager();
        menu.add(copy);
        menu.add(action(PreviewMessages.Copy_commas, () -> work.copy(CopiedCells.COMMAS)));
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
        Display display = status.getDisplay();
        display.timerExec(-1, refresh);
        display.timerExec(PAUSE_BEFORE_REFRESH, refresh);
    }

    private void refresh() {
        if (status.isDisposed()) {
            return;
        }
        Optional<Project> project = session.project();
        datasets = project.map(open -> open.codebook().datasets()).orElse(List.of());
        Locale locale = Locale.getDefault();
        tables.setItems(datasets.stream().map(dataset -> session.project().orElseThrow().codebook().label(dataset, locale))
                .toArray(String[]::new));
        Optional<Dataset> shown = datasets.stream().filter(dataset -> chosen.equals(dataset.getName())).findFirst()
                .or(() -> datasets.stream().findFirst());
        if (shown.isEmpty()) {
            work.stop();
            tell(project.isEmpty() ? PreviewMessages.No_project : PreviewMessages.No_tables);
        } else {
            tables.select(datasets.indexOf(shown.get()));
            choose(shown.get());
        }
        tables.getParent().layout();
    }

    private void choose(Dataset dataset) {
        boolean same = chosen.equals(dataset.getName());
        chosen = dataset.getName();
        session.project().ifPresent(project -> work.show(project, dataset, same));
    }

    private void tell(String text) {
        if (!status.isDisposed()) {
            status.setText(text);
        }
    }

    private void tell(int rows, boolean all) {
        tell(CountedText.of(all ? PreviewMessages.Rows : PreviewMessages.Rows_counting, Locale.getDefault(), rows));
    }

    private void tellFailure(Exception failure) {
        tell(NLS.bind(PreviewMessages.Failed, failure.getLocalizedMessage()));
    }

    @Override
    public void setFocus() {
        grid.enter();
    }

    @Override
    public void dispose() {
        session.removeListener(listener);
        work.stop();
        super.dispose();
    }

    /** Everything that changes rows; after a short pause, since edits come in a row. */
    private final class Refresh implements ProjectSessionListener {

        @Override
        public void projectChanged() {
            refreshSoon();
        }

        @Override
        public void codingChanged(Project project, CodingChange change) {
            refreshSoon();
        }
    }
}
