package org.mithaq.ui.annotation.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.project.Project;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.ui.annotation.editor.ReportEditors;
import org.mithaq.ui.annotation.form.value.ClosedLists;
import org.mithaq.ui.counts.CountedText;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** Finds passages in all reports while they are typed. Enter leads to a place. */
public final class SearchView extends ViewPart implements ProjectSessionListener {

    private static final int MOST_SHOWN = 500;
    private static final SearchLevel[] LEVELS = SearchLevel.values();
    /** Words that must hold all that is looked for; 0 for the printed line. */
    private static final int[] WINDOWS = {0, 5, 10, 20, SearchQuery.WIDEST_WINDOW};

    private ProjectSession session;
    private BackgroundSearch background;
    private Text field;
    private Combo level;
    private Combo window;
    private Button withoutNotes;
    private Concordance concordance;
    private RawPane raw;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        createBar(parent);
        createTable(parent);
        background = new BackgroundSearch(parent.getDisplay(), this::show);
        session = getSite().getService(ProjectSession.class);
        session.addListener(this);
        projectChanged();
    }

    private void createBar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(SearchMessages.Field);
        field.setTextLimit(SearchQuery.LONGEST_TEXT);
        field.addListener(SWT.Modify, event -> find());
        field.addListener(SWT.DefaultSelection, event -> concordance.focus());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        level = ClosedLists.create(bar);
        level.setItems(Arrays.stream(LEVELS).map(LevelLabels::of).toArray(String[]::new));
        level.select(SearchLevel.LETTERS.ordinal());
        level.setToolTipText(SearchMessages.Column_level);
        level.addListener(SWT.Selection, event -> find());
        window = ClosedLists.create(bar);
        window.setItems(Arrays.stream(WINDOWS).mapToObj(SearchView::windowLabel).toArray(String[]::new));
        window.select(0);
        window.setToolTipText(SearchMessages.Together);
        window.addListener(SWT.Selection, event -> find());
        withoutNotes = new Button(bar, SWT.CHECK);
        withoutNotes.setText(SearchMessages.Without_notes);
        withoutNotes.addListener(SWT.Selection, event -> find());
    }

    private static String windowLabel(int words) {
        return words == 0 ? SearchMessages.On_a_line
                : CountedText.of(SearchMessages.Within_words, Locale.getDefault(), words);
    }

    private void createTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        concordance = new Concordance(area);
        raw = new RawPane(area);
        concordance.onOpen(this::open);
        concordance.onSelected(this::showRaw);
        getSite().setSelectionProvider(concordance.viewer());
    }

    private void find() {
        Set<ZoneKind> zones = withoutNotes.getSelection() ? SearchQuery.withoutNotes() : EnumSet.allOf(ZoneKind.class);
        background.find(new SearchQuery(field.getText(), LEVELS[Math.max(0, level.getSelectionIndex())],
                WINDOWS[Math.max(0, window.getSelectionIndex())], zones, MOST_SHOWN));
    }

    private void show(SearchOutcome outcome) {
        if (field.isDisposed()) {
            return;
        }
        concordance.show(outcome.hits());
        raw.clear();
        setContentDescription(outcome.told());
    }

    private void open(SearchHit hit) {
        ReportEditors.select(getSite().getPage(), hit.report(), hit.segments());
    }

    /** Shows the raw lines of the selected place, or hides them. */
    public void toggleRaw() {
        raw.toggle();
        showRaw();
    }

    private void showRaw() {
        if (raw.isShown()) {
            concordance.selected().ifPresentOrElse(hit -> background.raw(hit, raw::show), raw::clear);
        }
    }

    /** Whether something is still being looked for. */
    public boolean isBusy() {
        return background.isBusy();
    }

    @Override
    public void projectChanged() {
        background.in(session.project());
        find();
    }

    /** The project is still the session's own while it is told that it closes. */
    @Override
    public void projectClosed(Project project) {
        background.in(Optional.empty());
        find();
    }

    @Override
    public void setFocus() {
        field.setFocus();
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        background.dispose();
        super.dispose();
    }
}
