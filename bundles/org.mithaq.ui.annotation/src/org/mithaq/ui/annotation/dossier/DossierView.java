package org.mithaq.ui.annotation.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.dossier.RecordText;
import org.mithaq.core.dossier.RecordText.State;
import org.mithaq.core.dossier.assist.DossierAssist;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.ui.annotation.form.CommitTriggers;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.selection.CodingSelectionListener;
import org.mithaq.ui.selection.SelectedCoding;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/**
 * Shows the selected record, or the one that the selected part belongs to, as text. What is typed becomes the record
 * after a short pause, when it has no mistakes and deletes nothing; else with Ctrl+Enter. Texts with mistakes are kept.
 */
public final class DossierView extends ViewPart implements CodingSelectionListener, ProjectSessionListener {

    private static final String LABELS = "labels";

    private final Map<CodedRecord, RecordText> kept = new HashMap<>();
    private final Map<ReportId, RecordText> unmade = new HashMap<>();
    private Optional<IMemento> memento = Optional.empty();
    private ProjectSession session;
    private CodingSelection selection;
    private DossierPane pane;
    private Action apply;
    private Action reset;
    private Action typeNew;
    private Action labels;
    private Optional<RecordText> shown = Optional.empty();
    private CommitTriggers commits;
    private boolean applying;

    @Override
    public void createPartControl(Composite parent) {
        pane = new DossierPane(parent, this::typed, this::applyTyped, this::applyNow);
        session = getSite().getService(ProjectSession.class);
        selection = getSite().getService(CodingSelection.class);
        apply = action(DossierMessages.Apply, this::applyNow);
        reset = action(DossierMessages.Reset, this::reset);
        typeNew = action(DossierMessages.New_record, this::typeNew);
        labels = new Action(DossierMessages.Labels, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                showLabels();
            }
        };
        labels.setChecked(memento.map(kept -> kept.getBoolean(LABELS)).orElse(false));
        IActionBars bars = getViewSite().getActionBars();
        List.of(typeNew, apply, reset).forEach(bars.getToolBarManager()::add);
        List.of(typeNew, apply, reset, labels).forEach(bars.getMenuManager()::add);
        session.addListener(this);
        selection.addListener(this);
        commits = CommitTriggers.install(getSite(), this::applyTyped);
        session.project().ifPresent(this::projectOpened);
        show(Optional.empty());
        selectionChanged(selection.current(), selection);
    }

    @Override
    public void init(IViewSite site, IMemento kept) throws PartInitException {
        super.init(site, kept);
        memento = Optional.ofNullable(kept);
    }

    @Override
    public void saveState(IMemento kept) {
        kept.putBoolean(LABELS, labels.isChecked());
    }

    private static Action action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    @Override
    public void dispose() {
        applyTyped();
        commits.remove();
        session.removeListener(this);
        selection.removeListener(this);
        super.dispose();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void projectOpened(Project project) {
        kept.clear();
        unmade.clear();
        codebookChanged(project);
    }

    @Override
    public void projectClosed(Project project) {
        kept.clear();
        unmade.clear();
        pane.setAssist(Optional.empty());
        show(Optional.empty());
    }

    @Override
    public boolean mayClose(Project project) {
        applyTyped();
        boolean unfinished = shown.filter(DossierView::isUnfinished).isPresent() || !kept.isEmpty()
                || unmade.values().stream().anyMatch(DossierView::isUnfinished);
        return !unfinished || MessageDialog.openQuestion(getSite().getShell(), DossierMessages.Keep_title,
                DossierMessages.Keep_question);
    }

    /** Whether there is something that nobody may lose; a template that nobody touched is not. */
    private static boolean isUnfinished(RecordText text) {
        return text.isTouched() && text.state() != State.SAME;
    }

    @Override
    public void codebookChanged(Project project) {
        pane.setAssist(Optional.of(new DossierAssist(project, Locale.getDefault().getLanguage())));
        follow();
    }

    @Override
    public void codingChanged(Project project, CodingChange change) {
        kept.keySet().removeIf(record -> !CodedRecords.isAttached(record));
        if (shown.flatMap(RecordText::record).filter(record -> !CodedRecords.isAttached(record)).isPresent()) {
            show(Optional.empty());
        } else if (!applying) {
            pane.flush();
            follow();
        }
    }

    private void follow() {
        shown.ifPresent(text -> {
            if (text.follow()) {
                pane.show(text);
            } else {
                pane.refresh(text);
            }
            enable();
        });
    }

    @Override
    public void selectionChanged(SelectedCoding selected, Object source) {
        Optional<CodedRecord> root = selected.record().filter(CodedRecords::isAttached).map(CodedRecords::root);
        if (root.isPresent() && !shown.flatMap(RecordText::record).equals(root)) {
            leave();
            show(Optional.of(text(root.get())));
        } else if (root.isEmpty() && shown.filter(text -> text.record().isPresent()).isPresent()) {
            leave();
            show(Optional.empty());
        }
        enable();
        selected.record().ifPresent(record -> pane.reveal(record.getId()));
    }

    private RecordText text(CodedRecord record) {
        RecordText text = kept.remove(record);
        if (text == null) {
            return RecordText.of(record, session.project().orElseThrow(), Locale.getDefault().getLanguage(),
                    labels.isChecked());
        }
        text.follow();
        text.showLabels(labels.isChecked());
        return text;
    }

    /** What cannot be made the record yet is kept until the record is shown again. */
    private void leave() {
        applyTyped();
        shown.filter(text -> text.state() != State.SAME)
                .ifPresent(text -> text.record().filter(CodedRecords::isAttached).ifPresent(record -> kept.put(record, text)));
    }

    private void show(Optional<RecordText> text) {
        shown = text;
        text.ifPresentOrElse(pane::show, pane::clear);
        enable();
    }

    private void enable() {
        apply.setEnabled(shown.filter(RecordText::isEditable).isPresent());
        reset.setEnabled(shown.flatMap(RecordText::record).isPresent());
        typeNew.setEnabled(agreement().isPresent() && report().filter(id -> session.project().orElseThrow().editor()
                .canEdit(id)).isPresent());
    }

    private Optional<ReportId> report() {
        return selection.current().report().filter(id -> session.project().isPresent());
    }

    private Optional<RecordType> agreement() {
        return session.project().stream().flatMap(project -> project.codebook().recordTypes().stream())
                .filter(type -> type.getKind() == RecordKind.AGREEMENT).findFirst();
    }

    /** Shows an empty dossier of the open report, or the one that was begun there. */
    public void typeNew() {
        report().ifPresent(report -> agreement().ifPresent(type -> {
            leave();
            show(Optional.of(unmade.computeIfAbsent(report, id -> RecordText.ofNew(type, id,
                    session.project().orElseThrow(), Locale.getDefault().getLanguage(), labels.isChecked()))));
            pane.setFocus();
        }));
    }

    private void typed(String text) {
        shown.ifPresent(record -> {
            record.type(text);
            pane.refresh(record);
        });
    }

    /** Makes what is typed the record where nothing speaks against it. */
    private void applyTyped() {
        pane.flush();
        shown.filter(text -> text.state() == State.READY && text.isEditable()).ifPresent(this::carryOut);
    }

    /** Makes what is typed the record wherever that is possible. */
    public void applyNow() {
        pane.flush();
        shown.filter(text -> text.state() != State.BROKEN && text.state() != State.SAME && text.isEditable())
                .ifPresent(this::carryOut);
    }

    private void carryOut(RecordText text) {
        boolean made = text.record().isEmpty();
        applying = true;
        try {
            CodedRecord record = text.apply();
            if (made) {
                unmade.values().remove(text);
                ReportId report = new ReportId(CodedRecords.codingOf(record).getReport());
                selection.select(SelectedCoding.of(report, record), this);
            }
        } finally {
            applying = false;
        }
        if (made) {
            pane.show(text);
        } else {
            pane.refresh(text);
        }
        enable();
    }

    private void showLabels() {
        applyTyped();
        shown.filter(text -> text.showLabels(labels.isChecked())).ifPresent(pane::show);
    }

    private void reset() {
        shown.ifPresent(text -> {
            text.reset();
            pane.show(text);
        });
    }
}
