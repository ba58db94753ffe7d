package org.mithaq.ui.annotation.suggestions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.core.review.SiftedSuggestions;
import org.mithaq.core.review.SiftedSuggestions.RuleGroup;
import org.mithaq.core.review.SuggestionReview;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.coding.Coding;
import org.mithaq.ui.annotation.editor.ReportEditor;
import org.mithaq.ui.annotation.editor.ReportEditors;
import org.mithaq.ui.counts.CountedText;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.selection.CodingSelectionListener;
import org.mithaq.ui.selection.SelectedCoding;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/**
 * What the words of the report that is looked at suggest: found in the background, gone through by keys. The report
 * editor follows the selected suggestion.
 */
public final class SuggestionsView extends ViewPart implements CodingSelectionListener, ProjectSessionListener {

    /** After this time without another change of codings, in milliseconds, it is learnt from them. */
    private static final int PAUSE = 1500;

    private ProjectSession session;
    private CodingSelection selection;
    private SuggestionSearch search;
    private ReviewSteps steps;
    private FilterBar filters;
    private SearchBar status;
    private SuggestionTree tree;
    private Optional<SuggestionReview> review = Optional.empty();
    private Optional<ReportEditor> framed = Optional.empty();
    private List<Suggestion> found = List.of();
    private boolean outdated;
    private final Runnable learnAgain = this::learn;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        session = getSite().getService(ProjectSession.class);
        selection = getSite().getService(CodingSelection.class);
        search = new SuggestionSearch(parent.getDisplay());
        steps = new ReviewSteps(getSite().getPage(), selection, getViewSite().getActionBars().getStatusLineManager());
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(20, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filters = new FilterBar(bar, this::show);
        status = new SearchBar(bar);
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        tree = new SuggestionTree(area);
        tree.onChosen(this::follow);
        // Enter, with whatever other key, is a decision and must not lead away
        tree.widget().addListener(SWT.MouseDoubleClick, event -> goToReport());
        new ListKeys(getSite()).install(tree.widget());
        createMenu();
        session.addListener(this);
        selection.addListener(this);
        look(selection.current().report());
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
        tree.widget().setMenu(menu.createContextMenu(tree.widget()));
        TreeSelection provider = new TreeSelection(tree);
        getSite().registerContextMenu(menu, provider);
        getSite().setSelectionProvider(provider);
    }

    private Optional<SuggestionTexts> texts() {
        return session.project().map(project -> new SuggestionTexts(project.codebook(), Locale.getDefault()));
    }

    private void look(Optional<ReportId> report) {
        search.stop();
        found = List.of();
        review = report.flatMap(id -> session.project().map(project -> new SuggestionReview(project, id)));
        show();
        review.ifPresentOrElse(this::begin, () -> status.idle(SuggestionMessages.No_report));
    }

    private void begin(SuggestionReview begun) {
        status.searching(() -> {
            search.stop();
            status.finished(SuggestionMessages.Search_stopped, this::lookAgain);
        });
        search(begun);
    }

    private void search(SuggestionReview begun) {
        List<Coding> codings = session.project().map(Project::codingsNow).orElse(List.of());
        search.begin(begun, codings, result -> ifAlive(() -> {
            found = result;
            show();
        }), failure -> ifAlive(() -> {
            ILog.of(SuggestionsView.class).error("No suggestions could be found in " + begun.report(), failure);
            status.finished(SuggestionMessages.Search_failed, this::lookAgain);
        }));
    }

    /** What was found stays until what was learnt finds the like of it again. */
    private void learn() {
        ifAlive(() -> review.ifPresent(this::search));
    }

    private void lookAgain() {
        look(review.map(SuggestionReview::report));
    }

    private void ifAlive(Runnable work) {
        if (!tree.widget().isDisposed()) {
            work.run();
        }
    }

    /** Whether suggestions are still being looked for. */
    public boolean isSearching() {
        return search.isRunning();
    }

    /** Whether suggestions are still being accepted. */
    public boolean isAccepting() {
        return steps.isRunning();
    }

    private void show() {
        outdated = false;
        SiftedSuggestions sifted = review.map(some -> some.sift(found)).orElse(SiftedSuggestions.NONE);
        Optional<SuggestionTexts> language = texts();
        language.ifPresent(known -> filters.offer(found.stream().map(Suggestion::kind).distinct().sorted().toList(), known));
        tree.show(filters.filter().of(sifted), language);
        setPartName(sifted.open().isEmpty() ? SuggestionMessages.Title
                : NLS.bind(SuggestionMessages.Title_count, sifted.open().size()));
        if (review.isPresent() && !(search.isRunning() && found.isEmpty()) && !steps.isRunning()) {
            status.finished(CountedText.of(SuggestionMessages.Summary, Locale.getDefault(), sifted.open().size(),
                    sifted.refused().size(), sifted.coded()), this::lookAgain);
        }
    }

    /** Codes the selected suggestions. */
    public void accept() {
        accept(tree.selected());
    }

    private void accept(List<Suggestion> chosen) {
        Optional<Project> project = session.project();
        review.ifPresent(some -> steps.accept(some, chosen, found, () -> session.project().equals(project), () -> ifAlive(this::decided)));
        if (steps.isRunning()) {
            status.accepting(() -> {
                steps.stop();
                show();
            });
        }
    }

    private void decided() {
        show();
        follow();
    }

    /** Codes the selected suggestion and opens it in the form. */
    public void acceptWithChanges() {
        List<Suggestion> chosen = tree.selected();
        review.ifPresent(some -> steps.acceptWithChanges(some, chosen.subList(0, Math.min(1, chosen.size())), found));
    }

    /** Codes all that the selected rule found and the filter leaves, in one step. */
    public void acceptRule() {
        accept(ofRule());
    }

    /** Refuses the selected suggestions. */
    public void refuse() {
        decide((some, chosen) -> steps.refuse(some, chosen), tree.selected());
    }

    /** Refuses all that the selected rule found and the filter leaves, in one step. */
    public void refuseRule() {
        decide((some, chosen) -> steps.refuse(some, chosen), ofRule());
    }

    /** Takes the refusal of the selected suggestions back. */
    public void restore() {
        decide((some, chosen) -> steps.restore(some, chosen), tree.selected());
    }

    private List<Suggestion> ofRule() {
        return tree.selectedRule().map(RuleGroup::suggestions).orElse(List.of());
    }

    private void decide(BiConsumer<SuggestionReview, List<Suggestion>> step, List<Suggestion> chosen) {
        review.ifPresent(some -> {
            step.accept(some, chosen);
            decided();
        });
    }

    /** Goes to the next or the previous suggestion. */
    public void step(boolean forward) {
        tree.step(forward);
    }

    private void follow() {
        Optional<Suggestion> one = tree.selected().stream().findFirst();
        one.ifPresentOrElse(suggestion -> review.ifPresent(some -> {
            Optional<ReportEditor> editor = ReportEditors.showSuggestion(getSite().getPage(), some.report(),
                    suggestion.segments());
            unframe(before -> !editor.equals(Optional.of(before)));
            framed = editor;
        }), () -> unframe(before -> true));
    }

    private void unframe(Predicate<ReportEditor> which) {
        framed.filter(which).ifPresent(before -> before.showSuggestion(Optional.empty()));
    }

    private void goToReport() {
        follow();
        framed.ifPresent(editor -> getSite().getPage().activate(editor));
    }

    @Override
    public void projectChanged() {
        look(selection.current().report());
    }

    @Override
    public void projectClosed(Project project) {
        framed = Optional.empty();
        look(Optional.empty());
    }

    @Override
    public void reportsChanged(Project project) {
        // the texts of reports that are there never change
    }

    @Override
    public void selectionChanged(SelectedCoding selected, Object source) {
        Optional<ReportId> shown = review.map(SuggestionReview::report);
        selected.report().filter(report -> !shown.equals(Optional.of(report))).ifPresent(report -> look(selected.report()));
    }

    /** Several changes in a row, as undo makes them, are shown once. */
    @Override
    public void codingChanged(Project project, CodingChange change) {
        if (Stream.of(change.added(), change.changed(), change.removed()).flatMap(Set::stream)
                .flatMap(CodedRecords::withParts).anyMatch(record -> !record.getFeature().isEmpty())) {
            tree.widget().getDisplay().timerExec(PAUSE, learnAgain);
        }
        if (!outdated && review.filter(some -> change.reports().contains(some.report())).isPresent()) {
            outdated = true;
            tree.widget().getDisplay().asyncExec(() -> ifAlive(this::showIfOutdated));
        }
    }

    private void showIfOutdated() {
        if (outdated) {
            show();
        }
    }

    @Override
    public void setFocus() {
        tree.widget().setFocus();
    }

    @Override
    public void dispose() {
        steps.stop();
        session.removeListener(this);
        selection.removeListener(this);
        tree.widget().getDisplay().timerExec(-1, learnAgain);
        search.stop();
        unframe(any -> true);
        super.dispose();
    }
}
