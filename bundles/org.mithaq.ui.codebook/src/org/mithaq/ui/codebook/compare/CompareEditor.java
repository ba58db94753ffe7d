package org.mithaq.ui.codebook.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.mithaq.core.committed.AlignedLine;
import org.mithaq.core.committed.AlignedTexts;
import org.mithaq.core.committed.CommittedFile;
import org.mithaq.core.project.Project;
import org.mithaq.ui.bidi.Direction;
import org.mithaq.ui.codebook.language.CodebookLanguage;
import org.mithaq.ui.counts.CountedText;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.RepeatedWork;
import org.mithaq.ui.session.EditedTexts;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/**
 * A codebook file beside how it was committed last. What is edited meanwhile is compared anew; nothing can be edited here. In
 * a window that is read from right to left the earlier text stands at the right; both are written from left to right.
 */
public final class CompareEditor extends EditorPart implements ProjectSessionListener {

    private static final String KEYS = "org.mithaq.ui.codebook.compare.context";
    private static final int PAUSE = 400;

    private ProjectSession session;
    private CodebookLanguage language;
    private LocalResourceManager resources;
    private RepeatedWork<AlignedTexts> work;
    private final Runnable again = this::compareSoon;
    private Label told;
    private ComparedColumn before;
    private ComparedColumn now;
    private AlignedTexts texts = AlignedTexts.of("", "");
    private boolean shown;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CompareInput)) {
            throw new PartInitException("Compares codebooks only");
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = site.getService(ProjectSession.class);
        language = site.getService(CodebookLanguage.class);
        resources = new LocalResourceManager(JFaceResources.getResources());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(parent);
        told = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
        SashForm columns = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        DifferenceColours colours = new DifferenceColours(getSite().getWorkbenchWindow().getWorkbench().getThemeManager()
                .getCurrentTheme().getColorRegistry());
        before = new ComparedColumn(columns, title(input().committed()), AlignedLine::before, colours, resources);
        now = new ComparedColumn(columns, CompareMessages.Now, AlignedLine::after, colours, resources);
        before.follow(now);
        now.follow(before);
        work = new RepeatedWork<>(parent.getDisplay(), CompareMessages.Comparing, PAUSE, this::next, this::show).hidden();
        getSite().getService(IContextService.class).activateContext(KEYS);
        session.addListener(this);
        language.addListener(again);
        getSite().getService(EditedTexts.class).addListener(again);
        compareSoon();
    }

    private static String title(CommittedFile.Found committed) {
        String date = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault()).format(committed.time());
        return NLS.bind(CompareMessages.Before, new Object[] {Direction.isolated(committed.commit()),
                Direction.isolated(date), Direction.isolated(committed.author()), Direction.isolated(committed.message())});
    }

    private CompareInput input() {
        return (CompareInput) getEditorInput();
    }

    private void compareSoon() {
        work.soon();
    }

    private Optional<BackgroundWork.Work<AlignedTexts>> next() {
        CompareInput compared = input();
        return language.workspace().map(workspace -> progress -> AlignedTexts.of(compared.committed().text(),
                workspace.text(compared.file()).orElse("")));
    }

    private void show(AlignedTexts compared) {
        texts = compared;
        List<AlignedLine> lines = compared.lines();
        before.show(compared.textBefore(), lines);
        now.show(compared.textAfter(), lines);
        told.setText(compared.differences().isEmpty() ? CompareMessages.Same
                : CountedText.of(CompareMessages.Differences, Locale.getDefault(), compared.differences().size()));
        if (!shown) {
            shown = true;
            compared.next(-1).ifPresent(this::select);
        }
    }

    /** The texts as they are compared. */
    public AlignedTexts texts() {
        return texts;
    }

    /** Whether they are compared as they are now. */
    public boolean isDone() {
        return work.isDone();
    }

    /** The line of both columns that the caret is in, counted from 0. */
    public int line() {
        return (before.isFocused() ? before : now).line();
    }

    /** Goes to the next difference, and from the last one to the first one. */
    public void next(boolean forward) {
        OptionalInt place = forward ? texts.next(line()) : texts.previous(line());
        place.ifPresent(this::select);
    }

    private void select(int difference) {
        int end = texts.end(difference);
        before.select(difference, end);
        now.select(difference, end);
    }

    @Override
    public void projectClosed(Project project) {
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public void setFocus() {
        now.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Nothing can be edited here.
    }

    @Override
    public void doSaveAs() {
        // Nothing can be edited here.
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        if (work != null) {
            work.end();
            language.removeListener(again);
            getSite().getService(EditedTexts.class).removeListener(again);
        }
        super.dispose();
        resources.dispose();
    }
}
