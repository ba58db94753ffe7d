package org.mithaq.ui.annotation.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.annotation.findings.FindingsMonitor;
import org.mithaq.ui.annotation.records.EvidenceJump;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.selection.CodingSelectionListener;
import org.mithaq.ui.selection.Passage;
import org.mithaq.ui.selection.SelectedCoding;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** Shows the selected record. What is typed is written when the field is left, and before any command runs. */
public final class RecordFormView extends ViewPart
        implements FormSite, CodingSelectionListener, ProjectSessionListener {

    private final Map<CodedRecord, Map<DraftPlace, String>> drafts = new HashMap<>();
    private ProjectSession session;
    private CodingSelection selection;
    private FindingsMonitor findings;
    private CommitTriggers commits;
    private ScrolledComposite scrolled;
    private Label nothing;
    private FormColours colours;
    private Optional<FormContext> context = Optional.empty();
    private Optional<RecordForm> form = Optional.empty();
    private Optional<ValueSlot> focused = Optional.empty();
    private boolean layoutPending;
    private int fittedWidth;

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setLayout(new FillLayout());
        scrolled.setExpandHorizontal(true);
        // a bar that came and went would change the width, which decides whether it is needed
        scrolled.setAlwaysShowScrollBars(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.getVerticalBar().setIncrement(30);
        scrolled.addListener(SWT.Resize, event -> fitToWidth());
        nothing = new Label(scrolled, SWT.WRAP);
        nothing.setText(FormMessages.Nothing_selected);
        setContent(nothing);
        colours = new FormColours(scrolled);
        session = getSite().getService(ProjectSession.class);
        selection = getSite().getService(CodingSelection.class);
        findings = getSite().getService(FindingsMonitor.class);
        session.addListener(this);
        selection.addListener(this);
        findings.addListener(this::findingsChanged);
        commits = CommitTriggers.install(getSite(), this::commit);
        session.project().ifPresent(this::projectOpened);
    }

    @Override
    public void dispose() {
        commit();
        session.removeListener(this);
        selection.removeListener(this);
        commits.remove();
        super.dispose();
    }

    @Override
    public void setFocus() {
        form.ifPresentOrElse(RecordForm::setFocus, scrolled::setFocus);
    }

    /** Shows a record and puts the focus into the field of a feature, where there is one. */
    public void focus(String feature, Optional<Value> value) {
        form.ifPresent(shown -> {
            if (!shown.focus(feature, value)) {
                shown.setFocus();
            }
        });
    }

    /** Makes values of everything that was typed. */
    public void commit() {
        form.filter(shown -> CodedRecords.isAttached(shown.record())).ifPresent(RecordForm::commit);
    }

    /** Makes the selected passage evidence of the value that has the focus, or else of the record. */
    void usePassage() {
        focused.filter(slot -> !slot.area().isDisposed()).ifPresentOrElse(slot -> slot.usePassage(),
                () -> form.ifPresent(shown -> shown.header().usePassage()));
    }

    /** Opens the menu of the value that has the focus. */
    void openMenu() {
        focused.filter(slot -> !slot.area().isDisposed()).ifPresent(ValueSlot::openMenu);
    }

    @Override
    public void projectOpened(Project project) {
        context = Optional.of(new FormContext(project, Locale.getDefault()));
        drafts.clear();
        show(selection.current());
    }

    @Override
    public void projectClosed(Project project) {
        clear();
        context = Optional.empty();
    }

    @Override
    public void codebookChanged(Project project) {
        boolean focus = form.filter(shown -> holdsFocus(shown.area())).isPresent();
        Optional<Value> value = focused.flatMap(ValueSlot::value);
        Optional<String> feature = focused.map(ValueSlot::feature);
        keepDrafts();
        clear();
        context = Optional.of(new FormContext(project, Locale.getDefault()));
        show(selection.current());
        if (focus) {
            focus(feature.orElse(""), value);
        }
    }

    private static boolean holdsFocus(Composite area) {
        Control control = area.getDisplay().getFocusControl();
        while (control != null && control != area) {
            control = control.getParent();
        }
        return control == area;
    }

    @Override
    public void codingChanged(Project project, CodingChange change) {
        form.ifPresent(shown -> {
            if (!CodedRecords.isAttached(shown.record())) {
                clear();
            } else if (change.changed().stream().anyMatch(record -> EcoreUtil.isAncestor(record, shown.record()))) {
                shown.refresh();
            } else {
                shown.refreshComputed();
            }
        });
    }

    @Override
    public void selectionChanged(SelectedCoding selected, Object source) {
        if (source != this) {
            show(selected);
        }
    }

    @Override
    public void passageChanged(Optional<Passage> passage) {
        form.ifPresent(shown -> shown.header().passageChanged());
    }

    private void show(SelectedCoding selected) {
        Optional<CodedRecord> record = selected.record();
        if (form.map(RecordForm::record).equals(record)) {
            return;
        }
        keepDrafts();
        clear();
        record.filter(CodedRecords::isAttached).filter(some -> context.isPresent()).ifPresent(this::create);
    }

    private void create(CodedRecord record) {
        scrolled.setRedraw(false);
        try {
            RecordForm created = new RecordForm(scrolled, record, this);
            form = Optional.of(created);
            setContent(created.area());
            // what finds no place now may find one in a later state of the codebook
            drafts.computeIfPresent(record, (same, kept) -> Optional.of(created.restore(kept))
                    .filter(left -> !left.isEmpty()).orElse(null));
            fit();
        } finally {
            scrolled.setRedraw(true);
        }
    }

    private void setContent(Control content) {
        nothing.setVisible(content == nothing);
        scrolled.setContent(content);
    }

    private void keepDrafts() {
        commit();
        form.ifPresent(shown -> {
            Map<DraftPlace, String> left = shown.drafts();
            if (!left.isEmpty()) {
                drafts.computeIfAbsent(shown.record(), record -> new HashMap<>()).putAll(left);
            }
        });
    }

    private void clear() {
        focused = Optional.empty();
        Optional<RecordForm> old = form;
        form = Optional.empty();
        setContent(nothing);
        old.ifPresent(shown -> shown.area().dispose());
        fit();
    }

    private void findingsChanged() {
        form.ifPresent(RecordForm::refreshFindings);
    }

    private void fitToWidth() {
        if (scrolled.getClientArea().width != fittedWidth) {
            fit();
        }
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        Control content = scrolled.getContent();
        if (content != null && width > 0) {
            if (content instanceof Composite area) {
                area.layout(true, true);
            }
            fittedWidth = width;
            scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
            // in a mirrored window what was there before the form had a width stays beside it
            content.setLocation(0, content.getLocation().y);
        }
    }

    @Override
    public FormContext context() {
        return context.orElseThrow();
    }

    @Override
    public FormColours colours() {
        return colours;
    }

    @Override
    public Optional<Passage> passage() {
        return selection.passage();
    }

    @Override
    public void reveal(Anchor anchor) {
        new EvidenceJump(getSite().getPage()).to(anchor);
    }

    @Override
    public List<Finding> findings(CodedRecord record, String feature) {
        return findings.of(new ReportId(CodedRecords.codingOf(record).getReport()), record.getId(), feature);
    }

    @Override
    public void watchFocus(Control control, ValueSlot slot) {
        control.addListener(SWT.FocusIn, event -> {
            focused = Optional.of(slot);
            slot.value().ifPresent(this::select);
        });
    }

    private void select(Value value) {
        CodedRecord record = CodedRecords.recordOf(value);
        selection.select(SelectedCoding.of(new ReportId(CodedRecords.codingOf(record).getReport()), record, value), this);
    }

    @Override
    public void show(Control control, boolean visible) {
        control.setVisible(visible);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !visible;
        } else {
            GridDataFactory.fillDefaults().exclude(!visible).applyTo(control);
        }
    }

    @Override
    public void layout() {
        if (layoutPending || scrolled.isDisposed()) {
            return;
        }
        layoutPending = true;
        scrolled.getDisplay().asyncExec(() -> {
            layoutPending = false;
            if (!scrolled.isDisposed()) {
                fit();
            }
        });
    }
}
