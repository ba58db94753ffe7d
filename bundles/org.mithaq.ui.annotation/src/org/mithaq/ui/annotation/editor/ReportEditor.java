package org.mithaq.ui.annotation.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.mithaq.core.annotation.AnnotationIndex;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportStructure;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawSegments;
import org.mithaq.ui.annotation.editor.find.FindBar;
import org.mithaq.ui.annotation.editor.text.Follow;
import org.mithaq.ui.annotation.editor.text.ReportFont;
import org.mithaq.ui.colours.RecordTypeStyles;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.selection.SelectedCoding;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;
import org.mithaq.ui.session.SessionServices;

/** Shows one report and codes it. Its text is read in the background; until then it says so. */
public final class ReportEditor extends EditorPart implements ProjectSessionListener {

    /** Property: what the report is made of became known. */
    public static final int PROP_STRUCTURE = 0x4d01;
    /** Property: the caret moved. */
    public static final int PROP_PLACE = 0x4d02;

    private static final String CONTEXT = "org.mithaq.ui.annotation.editor.context";

    private static final RGB BANNER = new RGB(255, 240, 196);

    private ProjectSession session;
    private CodingSelection selection;
    private ResourceManager resources;
    private Composite area;
    private Optional<ReportText> report = Optional.empty();
    private Optional<ReportStructure> structure = Optional.empty();
    private Optional<ReportPane> pane = Optional.empty();
    private Optional<FindBar> find = Optional.empty();
    private Optional<IContextActivation> keys = Optional.empty();
    private boolean gone;
    private Optional<Annotating> annotating = Optional.empty();
    private Optional<RawSegments> suggested = Optional.empty();
    private Optional<Consumer<ReportPane>> waiting = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ReportEditorInput)) {
            throw new PartInitException("Shows reports only");
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = site.getService(ProjectSession.class);
        selection = site.getService(CodingSelection.class);
    }

    /** The report that is shown. */
    public ReportId report() {
        return ((ReportEditorInput) getEditorInput()).report();
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        session.addListener(this);
        useKeysOfText(true);
        session.project().ifPresent(this::load);
    }

    /** Whether keys such as Enter code what is selected, or belong to a field. */
    private void useKeysOfText(boolean use) {
        // a field that is disposed while it has the focus loses that when the editor is gone already
        if (gone) {
            return;
        }
        IContextService contexts = getSite().getService(IContextService.class);
        keys.ifPresent(contexts::deactivateContext);
        keys = use ? Optional.of(contexts.activateContext(CONTEXT)) : Optional.empty();
    }

    private void load(Project project) {
        String name = NLS.bind(EditorMessages.Loading, getEditorInput().getName());
        Label loading = message(name);
        new BackgroundWork<>(name, progress -> read(project))
                .onDone(read -> ifAlive(() -> {
                    loading.dispose();
                    report = Optional.of(read.text());
                    structure = Optional.of(read.structure());
                    show(project, read.text());
                    firePropertyChange(PROP_STRUCTURE);
                }))
                .onFailed(failure -> ifAlive(() -> loading.setText(EditorMessages.Loading_failed + "\n\n"
                        + Failures.of(failure).in(Locale.getDefault()))))
                .start(area.getDisplay());
    }

    private record Read(ReportText text, ReportStructure structure) {
    }

    private Read read(Project project) throws MithaqException {
        ReportText text = project.report(report());
        return new Read(text, ReportStructure.of(text));
    }

    private void ifAlive(Runnable runnable) {
        if (!area.isDisposed()) {
            runnable.run();
            area.layout();
        }
    }

    private Label message(String text) {
        Label label = new Label(area, SWT.WRAP | SWT.LEAD);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 12).applyTo(label);
        return label;
    }

    private void show(Project project, ReportText report) {
        TypeLabels labels = new TypeLabels(project.codebook(), Locale.getDefault());
        RecordTypeStyles styles = new RecordTypeStyles(labels.types().stream().map(RecordType::getName).toList());
        addBanners(project);
        RecordTypeBar bar = new RecordTypeBar(area, labels, styles, resources, this::chosen);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.widget());
        ReportPane shown = new ReportPane(area, report, AnnotationIndex.of(project, report.id()), styles, selection,
                new ReportFont(SessionServices.preferences()), resources);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(shown.widget());
        new ReportHover(shown.widget(), shown.highlights(), labels, structure.orElseThrow().notes());
        shown.onMove(() -> firePropertyChange(PROP_PLACE));
        shown.onFollow(() -> follow(false));
        PassageDrag.install(shown);
        find = Optional.of(new FindBar(area, shown.widget(), () -> shown.highlights().text().shown(),
                typing -> useKeysOfText(!typing)));
        pane = Optional.of(shown);
        annotating = Optional.of(new Annotating(project, selection, labels, bar, shown, statusLine()));
        new EditorMenu(getSite(), shown.widget(), labels, this::annotate).install();
        area.layout();
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
        waiting.ifPresent(work -> work.accept(shown));
        waiting = Optional.empty();
        shown.showSuggestion(suggested);
    }

    private StatusLine statusLine() {
        return new StatusLine(getEditorSite().getActionBars().getStatusLineManager());
    }

    private void addBanners(Project project) {
        if (project.codebook().hasErrors()) {
            banner(EditorMessages.Codebook_broken);
        }
        if (!session.isWritable()) {
            banner(EditorMessages.Read_only);
        }
    }

    private void banner(String text) {
        Label banner = new Label(area, SWT.WRAP | SWT.LEAD);
        banner.setText(text);
        banner.setBackground(resources.create(ColorDescriptor.createFrom(BANNER)));
        banner.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_BLACK));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(banner);
    }

    private void chosen(RecordType type) {
        annotating.ifPresent(some -> some.choose(type));
        setFocus();
    }

    /** Makes a record of the current type from the selected text. */
    public void annotate() {
        annotating.ifPresent(Annotating::annotate);
    }

    /** Makes a record of a type from the selected text; the type becomes the current one. */
    public void annotate(RecordType type) {
        annotating.ifPresent(some -> some.annotate(type));
    }

    /**
     * Makes a record of the type at a place in the codebook.
     *
     * @param number counted from 1; there need not be such a type
     */
    public void annotate(int number) {
        annotating.ifPresent(some -> some.annotate(number));
    }

    /** Asks for the type and makes a record of it from the selected text. */
    public void annotateAs() {
        annotating.ifPresent(some -> pane.ifPresent(shown -> {
            StyledText text = shown.widget();
            Point place = text.getLocationAtOffset(text.getCaretOffset());
            some.ask(getSite().getShell(), text.toDisplay(place.x, place.y + text.getLineHeight()));
        }));
    }

    /** Adds the selected text as evidence of what is selected. */
    public void addEvidence() {
        annotating.ifPresent(Annotating::addEvidence);
    }

    /** Goes to the next or the previous coded passage. */
    public void step(boolean forward) {
        withPane(shown -> shown.step(forward));
    }

    /** Shows the raw text in place of the reading, or the other way round. */
    public void toggleRaw() {
        withPane(shown -> {
            shown.toggleRaw();
            find.ifPresent(FindBar::textReplaced);
            setPartName(shown.isRaw() ? getEditorInput().getName() + " – " + EditorMessages.Raw_shown
                    : getEditorInput().getName());
            statusLine().tell(shown.isRaw() ? EditorMessages.Raw_shown : EditorMessages.Reading_shown);
        });
    }

    /** What the report is made of; empty until it is read. */
    public Optional<ReportStructure> structure() {
        return structure;
    }

    /** The stored place of the caret; empty until the report is read. */
    public Optional<RawOffset> place() {
        return pane.map(ReportPane::caret);
    }

    /**
     * Goes from the marker of a note to the note and back, or from a pull quote to what it repeats, and selects it.
     *
     * @param tell whether to say so when the caret is at none of these
     */
    public void follow(boolean tell) {
        withPane(shown -> {
            Follow follow = new Follow(structure.orElseThrow());
            Optional<RawSegments> target = follow.from(shown.caret());
            target.ifPresent(shown::select);
            if (target.isEmpty() && (tell || follow.isLink(shown.caret()))) {
                statusLine().tell(follow.isLink(shown.caret()) ? EditorMessages.Follow_lost : EditorMessages.Follow_nothing);
            }
        });
    }

    /** Lets the user type words to be found in the text. */
    public void find() {
        find.ifPresent(FindBar::open);
    }

    /** Goes to the next or the previous place where the words stand that are looked for. */
    public void findNext(boolean forward) {
        find.ifPresent(bar -> bar.step(forward));
    }

    /** Makes the text larger, smaller, or by 0 as it was at first. */
    public void zoom(int points) {
        withPane(shown -> shown.zoom(points));
    }

    /** Scrolls to a passage, also when the text is still being read. */
    public void reveal(RawSegments segments) {
        whenRead(shown -> shown.reveal(segments));
    }

    /** Scrolls to a passage and selects it, also when the text is still being read. */
    public void select(RawSegments segments) {
        whenRead(shown -> shown.select(segments));
    }

    private void whenRead(Consumer<ReportPane> work) {
        pane.ifPresentOrElse(work, () -> waiting = Optional.of(work));
    }

    /**
     * Frames the words of a suggestion, apart from all that is coded, and scrolls to them, also when the text is still
     * being read; takes the frame away when there are none.
     */
    public void showSuggestion(Optional<RawSegments> words) {
        suggested = words;
        withPane(shown -> shown.showSuggestion(words));
    }

    /** The words of the suggestion that is framed. */
    public Optional<RawSegments> suggestion() {
        return suggested;
    }

    private void withPane(Consumer<ReportPane> work) {
        pane.ifPresent(work);
    }

    @Override
    public void codingChanged(Project project, CodingChange change) {
        withPane(shown -> shown.codingChanged(change));
        firePropertyChange(PROP_DIRTY);
    }

    /** Everything is made anew, as the record types stand in the bar, in menus and in the colours of the text. */
    @Override
    public void codebookChanged(Project project) {
        pane.ifPresent(old -> {
            ReportPane.Place place = old.place();
            boolean focus = old.widget().isFocusControl();
            clear(old);
            show(project, report.orElseThrow());
            withPane(shown -> {
                shown.restore(place);
                if (focus) {
                    shown.widget().setFocus();
                }
            });
        });
    }

    private void clear(ReportPane old) {
        find = Optional.empty();
        old.dispose();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        pane = Optional.empty();
        annotating = Optional.empty();
    }

    @Override
    public void dirtyChanged(boolean dirty) {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void projectClosed(Project project) {
        find.ifPresent(FindBar::close);
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public void setFocus() {
        Control control = pane.<Control>map(ReportPane::widget).orElse(area);
        control.setFocus();
        if (!selection.current().report().equals(Optional.of(report()))) {
            selection.select(SelectedCoding.of(report()), this);
        }
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        gone = true;
        withPane(ReportPane::dispose);
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    /** False: codings belong to the project, which is saved as a whole, so closing an editor loses nothing. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        session.save();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        // Never asked for.
    }
}
